/**
 * Meaning and rules of a diagnosis: which kind at which stage, never before a meeting.
 */
@NullMarked
package fr.allervers.visit.diagnosis.domain;

import org.jspecify.annotations.NullMarked;
