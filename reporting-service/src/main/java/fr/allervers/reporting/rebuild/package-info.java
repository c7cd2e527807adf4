/**
 * The proof and the repair: all facts read again from the log into a second copy, compared with the first, swapped.
 */
@NullMarked
package fr.allervers.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
