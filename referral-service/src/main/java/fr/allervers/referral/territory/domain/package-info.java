/**
 * Communes, EPCI, departments, populations; territories and what is funded there. Pure.
 */
@NullMarked
package fr.allervers.referral.territory.domain;

import org.jspecify.annotations.NullMarked;
