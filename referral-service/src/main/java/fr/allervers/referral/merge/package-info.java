/**
 * Two households that are one: doubtful pairs that wait for a person, merges and their reversals, why a referral was
 * recognised. A person decides here; what the machine decides by itself stands in {@code household}. Who a household is
 * is shown for one pair at a time, and noted.
 */
@NullMarked
package fr.allervers.referral.merge;

import org.jspecify.annotations.NullMarked;
