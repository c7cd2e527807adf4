/**
 * Meaning and rules of a case: stages over time, exchanges, closure.
 */
@NullMarked
package fr.allervers.visit.casefile.domain;

import org.jspecify.annotations.NullMarked;
