/**
 * What lies ahead of a team: the visits it planned and the hearings of its households, over all its cases. It only
 * reads; the rooms write.
 */
@NullMarked
package fr.allervers.visit.agenda;

import org.jspecify.annotations.NullMarked;
