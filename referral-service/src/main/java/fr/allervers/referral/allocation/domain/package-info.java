/**
 * The choice of a place, and the order of those who wait. Pure.
 */
@NullMarked
package fr.allervers.referral.allocation.domain;

import org.jspecify.annotations.NullMarked;
