package fr.allervers.testkit.samples.good.visit.domain;

import fr.allervers.kit.Refusal;

/** Tested: the samples' tests name it. */
public enum VisitRefusal implements Refusal {
    VISIT_TOO_OLD;

    @Override
    public String title() {
        return "Trop ancienne.";
    }
}
