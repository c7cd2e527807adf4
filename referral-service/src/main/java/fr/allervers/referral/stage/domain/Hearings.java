package fr.allervers.referral.stage.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hearing date of a case, from the facts that stand and from what the referrals told when they came. */
public final class Hearings {

    private static final Comparator<Planned> LAST_TOLD =
            Comparator.comparing(Planned::toldAt).thenComparing(Planned::on);

    /** A date that was set. */
    public record Planned(LocalDate on, Instant toldAt) {}

    private Hearings() {}

    /** The date told last among those that are neither held nor put off; without one, the last that was held. */
    public static Optional<LocalDate> date(Procedure procedure, List<Planned> ofReferrals) {
        List<StageFact> hearings = procedure.standing().stream()
                .filter(fact -> fact.said().act() == ProcedureAct.AUDIENCE)
                .toList();
        Set<LocalDate> settled = hearings.stream()
                .filter(fact -> !is(fact, HearingOutcome.PLANNED))
                .map(fact -> fact.said().on())
                .collect(Collectors.toSet());
        return Stream.concat(ofReferrals.stream(), planned(hearings))
                .filter(one -> !settled.contains(one.on()))
                .max(LAST_TOLD)
                .map(Planned::on)
                .or(() -> lastHeld(hearings));
    }

    private static Stream<Planned> planned(List<StageFact> hearings) {
        return hearings.stream()
                .filter(fact -> is(fact, HearingOutcome.PLANNED))
                .map(fact -> new Planned(fact.said().on(), fact.recordedAt()));
    }

    private static Optional<LocalDate> lastHeld(List<StageFact> hearings) {
        return hearings.stream()
                .filter(fact -> is(fact, HearingOutcome.HELD))
                .map(fact -> fact.said().on())
                .max(Comparator.naturalOrder());
    }

    private static boolean is(StageFact fact, HearingOutcome outcome) {
        return fact.said().hearing() != null && fact.said().hearing().outcome() == outcome;
    }
}
