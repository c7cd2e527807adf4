/**
 * The facts: every event of the three fact topics as one row, once, with the moment from which it no longer counts.
 * Plans come in too, each version beside the others. Nothing personal may come in.
 */
@NullMarked
package fr.allervers.reporting.facts;

import org.jspecify.annotations.NullMarked;
