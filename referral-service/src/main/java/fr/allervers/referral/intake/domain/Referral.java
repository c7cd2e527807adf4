package fr.allervers.referral.intake.domain;

import fr.allervers.referral.allocation.domain.Candidate;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.domain.QuotaLine;
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
        Need need,
        Instant receivedAt,
        State state,
        Progress progress) {

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

        /** Has a place with an operator, counted on that line and month; the operator has to answer by that day. */
        record Allocated(QuotaLine line, YearMonth quotaMonth, LocalDate answerDueOn) implements State {

            public String operator() {
                return line.operator();
            }
        }

        /** The operator accepted, or began to work. */
        record Accepted(QuotaLine line, YearMonth quotaMonth) implements State {

            public String operator() {
                return line.operator();
            }
        }

        /** Taken back by the partner or the CCAPEX before it was accepted. */
        record Withdrawn(String motive) implements State {}

        /** Waited, and its household was erased meanwhile. */
        record Erased() implements State {}
    }

    public Referral in(State next) {
        return with(next, progress);
    }

    public Referral with(State next, Progress after) {
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
                need,
                receivedAt,
                next,
                after);
    }

    /** As the allocation looks at it. */
    public Candidate candidate() {
        return new Candidate(
                id,
                source,
                stage,
                commune,
                hearingDate,
                need.arrearsCents(),
                need.vulnerabilities(),
                need.waitingSince(),
                progress.refusedBy());
    }
}
