/**
 * Meaning of the agenda: its period and its entries.
 */
@NullMarked
package fr.allervers.visit.agenda.domain;

import org.jspecify.annotations.NullMarked;
