/**
 * The indicators of the framing note and of its steering: versioned definitions, computed over the facts at a cut-off,
 * within the caller's scope. Figures here are exact; what leaves for the public goes through publication.
 */
@NullMarked
package fr.allervers.reporting.indicator;

import org.jspecify.annotations.NullMarked;
