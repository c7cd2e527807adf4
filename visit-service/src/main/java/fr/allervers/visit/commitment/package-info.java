/**
 * Engagement contracts with an objective per step (framing note). Objectives are free text and stay here; only
 * the kinds of steps are told.
 */
@NullMarked
package fr.allervers.visit.commitment;

import org.jspecify.annotations.NullMarked;
