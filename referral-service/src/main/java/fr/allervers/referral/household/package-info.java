/**
 * Households and their cases: recognises that two partners speak of the same household.
 * Holds the keys by which it is recognised; everything told of a case is told under its row lock.
 */
@NullMarked
package fr.allervers.referral.household;

import org.jspecify.annotations.NullMarked;
