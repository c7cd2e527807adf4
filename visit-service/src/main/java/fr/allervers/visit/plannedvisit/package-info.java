/**
 * Visits that a team means to make (<em>visites prévues</em>): planned, then held by a meeting that names them, or
 * given up with a motive. A plan is no fact: nothing of it goes out on a topic, the meeting does.
 */
@NullMarked
package fr.allervers.visit.plannedvisit;

import org.jspecify.annotations.NullMarked;
