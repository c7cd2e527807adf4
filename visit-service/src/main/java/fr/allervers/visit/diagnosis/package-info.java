/**
 * Diagnoses completed with the household: causes upstream, DSF at the assignation, social and financial
 * evaluation downstream. Versions count within the case; the note stays here.
 */
@NullMarked
package fr.allervers.visit.diagnosis;

import org.jspecify.annotations.NullMarked;
