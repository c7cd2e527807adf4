package fr.allervers.visit.diagnosis.domain;

/** A diagnosis with its version: 1 is the first of its kind in the case, the only one that indicators count. */
public record NumberedDiagnosis(Diagnosis diagnosis, int version) {}
