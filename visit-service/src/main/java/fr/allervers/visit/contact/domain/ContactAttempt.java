package fr.allervers.visit.contact.domain;

import fr.allervers.kit.Violation;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.DepartmentTime;
import fr.allervers.visit.casefile.domain.StepsReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody tried to reach the household without meeting it (<em>tentative de contact</em>). */
public record ContactAttempt(
        UUID id,
        UUID caseId,
        LocalDate occurredOn,
        Channel channel,
        AttemptOutcome outcome,
        @Nullable StepsReview review,
        @Nullable String note) {

    public boolean isTwoWay() {
        return outcome.isTwoWay();
    }

    public List<Violation> violations(LocalDate today) {
        List<Violation> found = new ArrayList<>(DepartmentTime.notAfter(today, occurredOn, "/occurredOn"));
        if (review != null && !isTwoWay()) {
            found.add(ContactRefusal.REVIEW_WITHOUT_EXCHANGE.at("/review"));
        }
        if (channel == Channel.VISIT && outcome == AttemptOutcome.ANSWERED) {
            found.add(ContactRefusal.ANSWERED_VISIT_IS_MEETING.at("/outcome"));
        }
        return found;
    }

    /** The case after the attempt: only an answer is an exchange. */
    public CaseFile in(CaseFile file) {
        return isTwoWay() ? file.exchanged(occurredOn) : file;
    }
}
