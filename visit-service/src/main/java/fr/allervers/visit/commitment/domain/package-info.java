/**
 * Meaning of an engagement contract and its steps.
 */
@NullMarked
package fr.allervers.visit.commitment.domain;

import org.jspecify.annotations.NullMarked;
