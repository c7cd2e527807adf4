package fr.allervers.referral.intake.domain;

import fr.allervers.referral.allocation.domain.Choice;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.household.domain.KnownHousehold;
import fr.allervers.referral.household.domain.Recognition;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * The open register of one transaction: enters arrivals one after the other, each seeing what the ones before it
 * changed: a case opened, a place taken.
 */
public final class Register {

    private final Recognition recognition;
    private final Map<UUID, KnownHousehold> opened = new HashMap<>();
    private final Map<String, Month> months;
    private final Instant now;

    public Register(Recognition recognition, Map<String, Month> months, Instant now) {
        this.recognition = recognition;
        this.months = new HashMap<>(months);
        this.now = now;
    }

    /** The months as they are after all entries. */
    public List<Month> months() {
        return List.copyOf(months.values());
    }

    /** {@code caseId} is used when the referral opens a case or is rejected. */
    public Entry enter(Arrival arrival, List<EligibilityRule> broken, UUID referralId, UUID caseId) {
        if (!broken.isEmpty()) {
            List<String> rules = broken.stream().map(EligibilityRule::name).toList();
            return Entry.rejected(
                    referral(arrival, referralId, caseId, Optional.empty(), new Referral.State.Rejected(rules)),
                    arrival);
        }
        KnownHousehold household = household(referralId);
        return household
                .openCase()
                .map(open -> attach(arrival, referralId, household, open))
                .orElseGet(() -> open(arrival, referralId, household, caseId));
    }

    private KnownHousehold household(UUID referralId) {
        KnownHousehold recognised = recognition.householdOf(referralId).orElseThrow();
        return opened.getOrDefault(recognised.householdId(), recognised);
    }

    private Entry attach(Arrival arrival, UUID referralId, KnownHousehold household, KnownHousehold.OpenCase open) {
        Referral referral = referral(
                arrival,
                referralId,
                open.caseId(),
                Optional.of(household.householdId()),
                new Referral.State.Attached(open.openedBy()));
        return new Entry(referral, arrival, false, OptionalInt.empty());
    }

    private Entry open(Arrival arrival, UUID referralId, KnownHousehold household, UUID caseId) {
        Month month = months.get(arrival.department());
        Choice choice = month.choose(arrival.source(), arrival.identity().commune());
        months.put(arrival.department(), month.after(choice, arrival.source()));
        opened.put(household.householdId(), household.with(new KnownHousehold.OpenCase(caseId, referralId)));
        Referral referral =
                referral(arrival, referralId, caseId, Optional.of(household.householdId()), state(choice, month));
        return new Entry(referral, arrival, true, rank(choice, month, arrival));
    }

    private static Referral.State state(Choice choice, Month month) {
        return switch (choice) {
            case Choice.Place place -> new Referral.State.Allocated(place.operator(), month.month());
            case Choice.Wait wait -> new Referral.State.Waitlisted(wait.reason());
        };
    }

    private static OptionalInt rank(Choice choice, Month month, Arrival arrival) {
        return switch (choice) {
            case Choice.Place _ -> OptionalInt.empty();
            case Choice.Wait _ -> OptionalInt.of(month.nextRank(arrival.source()));
        };
    }

    private Referral referral(Arrival arrival, UUID id, UUID caseId, Optional<UUID> householdId, Referral.State state) {
        return new Referral(
                id,
                caseId,
                householdId,
                arrival.source(),
                arrival.sourceReference(),
                arrival.department(),
                arrival.stage(),
                arrival.stageDate(),
                arrival.hearingDate(),
                arrival.identity().commune(),
                now,
                state);
    }
}
