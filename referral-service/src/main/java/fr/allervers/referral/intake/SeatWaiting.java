package fr.allervers.referral.intake;

import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.ChoiceStore;
import fr.allervers.referral.allocation.domain.Chosen;
import fr.allervers.referral.allocation.domain.Release;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.intake.domain.States;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps and tells what a release decided, all of it in a few statements. */
@ApplicationScoped
public class SeatWaiting {

    private final ReferralStore referrals;
    private final WaitingStore waiting;
    private final CaseStore cases;
    private final ChoiceStore choices;
    private final IntakeOutgoing events;
    private final Clock clock;

    public SeatWaiting(
            ReferralStore referrals,
            WaitingStore waiting,
            CaseStore cases,
            ChoiceStore choices,
            IntakeOutgoing events,
            Clock clock) {
        this.referrals = referrals;
        this.waiting = waiting;
        this.cases = cases;
        this.choices = choices;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> within(Tx tx, Release release, Map<UUID, WaitReason> reasons, LocalDate today) {
        Instant now = clock.instant();
        return referrals
                .all(tx, release.given().stream().map(Chosen::referralId).toList())
                .map(found -> seated(found, release, today))
                .call(seated -> cases.entrustAll(tx, operators(seated)))
                .call(seated -> waiting.place(tx, places(seated), now))
                .call(() -> choices.add(tx, release.given()))
                .call(seated -> events.tellAllocated(tx, seated))
                .chain(() -> waiting.tellWhy(tx, reasons, now));
    }

    private static List<Referral> seated(List<Referral> found, Release release, LocalDate today) {
        Map<UUID, Chosen> chosen =
                release.given().stream().collect(Collectors.toMap(Chosen::referralId, Function.identity()));
        return found.stream()
                .map(referral ->
                        referral.in(States.after(chosen.get(referral.id()).choice(), release.after(), today)))
                .toList();
    }

    private static Map<UUID, String> operators(List<Referral> seated) {
        return seated.stream()
                .collect(Collectors.toMap(
                        Referral::caseId, referral -> state(referral).operator()));
    }

    private static Map<UUID, Referral.State.Allocated> places(List<Referral> seated) {
        return seated.stream().collect(Collectors.toMap(Referral::id, SeatWaiting::state));
    }

    private static Referral.State.Allocated state(Referral seated) {
        return (Referral.State.Allocated) seated.state();
    }
}
