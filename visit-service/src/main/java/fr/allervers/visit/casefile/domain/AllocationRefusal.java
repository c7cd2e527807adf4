package fr.allervers.visit.casefile.domain;

import fr.allervers.kit.Refusal;

/** Why a letter of referral-service cannot be followed. */
public enum AllocationRefusal implements Refusal {
    ALLOCATED_TO_NOBODY("L'affectation ne dit pas à quel opérateur."),
    RETRACTS_NOTHING("Le retrait ne dit pas de quel fait.");

    private final String title;

    AllocationRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
