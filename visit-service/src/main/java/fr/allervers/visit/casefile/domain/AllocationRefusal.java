package fr.allervers.visit.casefile.domain;

import fr.allervers.kit.Refusal;

/** Why an allocation cannot open a case. */
public enum AllocationRefusal implements Refusal {
    ALLOCATED_TO_NOBODY("L'affectation ne dit pas à quel opérateur.");

    private final String title;

    AllocationRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
