/**
 * Operators: the organisations whose mobile teams visit, as a department selected them (note, "critères de sélection
 * des opérateurs"): area, team, capacities, contact; and what they cover of the department together. Comes in by REST.
 * The yearly plan names them by their code.
 */
@NullMarked
package fr.allervers.referral.operator;

import org.jspecify.annotations.NullMarked;
