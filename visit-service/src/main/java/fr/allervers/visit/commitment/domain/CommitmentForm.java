package fr.allervers.visit.commitment.domain;

/** How the contract was agreed. */
public enum CommitmentForm {
    SIGNED,
    ORAL
}
