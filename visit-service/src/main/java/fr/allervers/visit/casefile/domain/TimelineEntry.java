package fr.allervers.visit.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened in a case, or in one that was merged into it, with its codes by name; the note is free text and may name people. */
public record TimelineEntry(
        UUID caseId,
        Kind kind,
        UUID id,
        LocalDate occurredOn,
        Instant recordedAt,
        Map<String, String> codes,
        @Nullable String note) {

    /** What can stand on a timeline. */
    public enum Kind {
        CASE_OPENED,
        STAGE_REACHED,
        PROCEDURE_ACT,
        ACT_RETRACTED,
        CONTACT_ATTEMPT,
        MEETING,
        DIAGNOSIS,
        COMMITMENT,
        COMMITMENT_STEP,
        CASE_CLOSED,
        VISIT_PLANNED,
        VISIT_CANCELLED
    }

    public TimelineEntry {
        codes = Map.copyOf(codes);
    }
}
