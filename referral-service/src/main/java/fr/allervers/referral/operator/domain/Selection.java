package fr.allervers.referral.operator.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** When and how a department selected the operator, and why by each criterion. */
public record Selection(SelectionMode mode, LocalDate selectedOn, List<Assessment> assessments) {

    public Selection {
        assessments = List.copyOf(assessments);
    }

    /** Every criterion that the note demands; the asset may be left out. */
    boolean isComplete() {
        return Arrays.stream(Criterion.values()).filter(Criterion::isRequired).allMatch(this::isAssessed);
    }

    private boolean isAssessed(Criterion criterion) {
        return assessments.stream().anyMatch(assessment -> assessment.criterion() == criterion);
    }
}
