package fr.allervers.referral.intake.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a referral goes on once it has its place or waits for one.
 *
 * @param refusedBy operators that refused it
 * @param beyondQuota a person gave its place beyond the quota
 * @param overdue the operator in charge let its answer's delay pass; escalated
 * @param informationAsked the operator asked for more and the partner has not answered yet
 * @param firstMetOn the outcome: first meeting with the household
 * @param closedOn the outcome: end of the intervention, with its motive
 */
public record Progress(
        Set<String> refusedBy,
        boolean beyondQuota,
        boolean overdue,
        boolean informationAsked,
        @Nullable LocalDate firstMetOn,
        @Nullable LocalDate closedOn,
        @Nullable String closureMotive) {

    public static final Progress NONE = new Progress(Set.of(), false, false, false, null, null, null);

    public Progress {
        refusedBy = Set.copyOf(refusedBy);
    }

    /** The operator answered, or nobody waits for its answer any more. */
    public Progress answered() {
        return new Progress(refusedBy, beyondQuota, false, false, firstMetOn, closedOn, closureMotive);
    }

    /** Without a place. */
    public Progress refusedBy(String operator) {
        Set<String> refused = new HashSet<>(refusedBy);
        refused.add(operator);
        return new Progress(refused, false, false, false, firstMetOn, closedOn, closureMotive);
    }

    /** With a place that a person gave. */
    public Progress placed(boolean beyond) {
        return new Progress(refusedBy, beyond, false, false, firstMetOn, closedOn, closureMotive);
    }

    public Progress asking(boolean asked) {
        return new Progress(refusedBy, beyondQuota, false, asked, firstMetOn, closedOn, closureMotive);
    }

    public Progress late() {
        return new Progress(refusedBy, beyondQuota, true, informationAsked, firstMetOn, closedOn, closureMotive);
    }

    /** The first meeting is the earliest one, in whatever order they are told. */
    public Progress met(LocalDate on) {
        LocalDate first = firstMetOn == null || on.isBefore(firstMetOn) ? on : firstMetOn;
        return new Progress(refusedBy, beyondQuota, overdue, informationAsked, first, closedOn, closureMotive);
    }

    public Progress closed(LocalDate on, String motive) {
        return new Progress(refusedBy, beyondQuota, false, false, firstMetOn, on, motive);
    }
}
