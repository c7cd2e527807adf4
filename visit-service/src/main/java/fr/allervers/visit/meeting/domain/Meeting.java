package fr.allervers.visit.meeting.domain;

import fr.allervers.kit.Violation;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.DepartmentTime;
import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.casefile.domain.StepsReview;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The household was met in person (<em>ménage rencontré</em>, domain I1a).
 *
 * @param plannedVisitId the planned visit that this meeting was
 */
public record Meeting(
        UUID id,
        UUID caseId,
        LocalDate occurredOn,
        @Nullable LocalTime startedAt,
        Place place,
        @Nullable StepsReview review,
        @Nullable String note,
        @Nullable UUID plannedVisitId) {

    public List<Violation> violations(LocalDate today) {
        return DepartmentTime.notAfter(today, occurredOn, "/occurredOn");
    }

    public CaseFile in(CaseFile file) {
        return file.met(occurredOn);
    }
}
