/**
 * Meaning and rules of a planned visit: its day and hours, and how it ends.
 */
@NullMarked
package fr.allervers.visit.plannedvisit.domain;

import org.jspecify.annotations.NullMarked;
