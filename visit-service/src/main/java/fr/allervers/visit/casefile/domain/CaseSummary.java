package fr.allervers.visit.casefile.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of cases. */
public record CaseSummary(
        UUID caseId,
        UUID householdId,
        String department,
        String operator,
        ProcedureStage stage,
        ReferralSource source,
        CaseState state,
        LocalDate openedOn,
        @Nullable LocalDate lastExchangeOn) {}
