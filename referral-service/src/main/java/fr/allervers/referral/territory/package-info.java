/**
 * Territories: the departments that take part, with region and funding by year (note, annexe 1, and what the national
 * pole adds), and the communes and EPCI of the official geographic code with their populations. The code is read once
 * at start; territories come in by REST.
 */
@NullMarked
package fr.allervers.referral.territory;

import org.jspecify.annotations.NullMarked;
