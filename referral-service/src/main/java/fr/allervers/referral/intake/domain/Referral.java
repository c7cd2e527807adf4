package fr.allervers.referral.intake.domain;

import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral and what became of it. The household is absent for a rejected one: nothing about it is kept. */
public record Referral(
        UUID id,
        UUID caseId,
        Optional<UUID> householdId,
        Source source,
        String sourceReference,
        String department,
        Stage stage,
        LocalDate stageDate,
        @Nullable LocalDate hearingDate,
        String commune,
        Instant receivedAt,
        State state) {

    /** What became of it. */
    public sealed interface State {

        /** Not eligible; the codes of the rules that said no. */
        record Rejected(List<String> rules) implements State {

            public Rejected {
                rules = List.copyOf(rules);
            }
        }

        /** Joins a case that another referral opened; takes no place. */
        record Attached(UUID to) implements State {}

        /** Eligible and without a place yet. */
        record Waitlisted(WaitReason reason) implements State {}

        /** Transferred to an operator, counted in the quota of the month. */
        record Allocated(String operator, YearMonth quotaMonth) implements State {}

        /** Waited, and its household was erased meanwhile. */
        record Erased() implements State {}
    }

    public Referral allocated(String operator, YearMonth month) {
        return new Referral(
                id,
                caseId,
                householdId,
                source,
                sourceReference,
                department,
                stage,
                stageDate,
                hearingDate,
                commune,
                receivedAt,
                new State.Allocated(operator, month));
    }
}
