/**
 * Territories: communes and their populations, as the official geographic code has them.
 * Read once at start; nothing is written.
 */
@NullMarked
package fr.allervers.referral.territory;

import org.jspecify.annotations.NullMarked;
