/**
 * Gives the places of the month: never more than the quota, the rest waits with rank and reason.
 * Releases places when the month turns or the plan changes.
 */
@NullMarked
package fr.allervers.referral.allocation;

import org.jspecify.annotations.NullMarked;
