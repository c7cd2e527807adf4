package fr.allervers.visit.commitment.domain;

/** One step with its objective, in words that stay with the operator (framing note: « l’objectif de chacune des démarches »). */
public record AgreedStep(StepKind kind, String objective) {}
