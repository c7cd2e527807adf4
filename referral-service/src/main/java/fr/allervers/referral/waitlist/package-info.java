/**
 * What people read of the allocation: who waits at which rank and until when, why this one, and how much of the plan is
 * used. Nothing is decided here.
 */
@NullMarked
package fr.allervers.referral.waitlist;

import org.jspecify.annotations.NullMarked;
