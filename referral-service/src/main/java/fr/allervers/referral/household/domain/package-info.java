/**
 * How a household is recognised. Pure.
 */
@NullMarked
package fr.allervers.referral.household.domain;

import org.jspecify.annotations.NullMarked;
