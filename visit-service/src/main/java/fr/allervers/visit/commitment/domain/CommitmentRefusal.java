package fr.allervers.visit.commitment.domain;

import fr.allervers.kit.Refusal;

/** What is wrong with an engagement contract. */
public enum CommitmentRefusal implements Refusal {
    STEP_WITHOUT_OBJECTIVE("Chaque démarche du contrat porte un objectif.");

    private final String title;

    CommitmentRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
