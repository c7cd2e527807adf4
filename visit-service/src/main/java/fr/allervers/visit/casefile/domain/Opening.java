package fr.allervers.visit.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an allocation says of the case it opens. */
public record Opening(
        UUID caseId,
        UUID householdId,
        String department,
        String operator,
        ReferralSource source,
        ProcedureStage stage,
        LocalDate openedOn,
        Instant recordedAt) {}
