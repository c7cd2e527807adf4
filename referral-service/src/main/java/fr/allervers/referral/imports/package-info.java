/**
 * A partner's file of the month: kept as it streams in, worked off in chunks, reported line by line.
 */
@NullMarked
package fr.allervers.referral.imports;

import org.jspecify.annotations.NullMarked;
