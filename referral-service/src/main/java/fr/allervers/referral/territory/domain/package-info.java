/**
 * Communes, departments, populations. Pure.
 */
@NullMarked
package fr.allervers.referral.territory.domain;

import org.jspecify.annotations.NullMarked;
