package fr.allervers.testkit.samples.r18;

import fr.allervers.kit.Refusal;

/** Wrong: nobody tests the second. */
public enum CaseRefusal implements Refusal {
    CASE_TESTED,
    CASE_FORGOTTEN;

    @Override
    public String title() {
        return "Non.";
    }
}
