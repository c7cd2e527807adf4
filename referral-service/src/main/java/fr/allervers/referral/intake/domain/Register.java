package fr.allervers.referral.intake.domain;

import fr.allervers.referral.allocation.domain.Choice;
import fr.allervers.referral.allocation.domain.Chosen;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.household.domain.OpenCase;
import fr.allervers.referral.household.domain.Recognition;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The open register of one transaction: enters arrivals one after the other, each seeing what the ones before it
 * changed: a case opened, a place taken.
 */
public final class Register {

    private final Recognition recognition;
    private final Map<UUID, OpenCase> open;
    private final Map<String, Month> months;
    private final Instant now;

    /** {@code open}: by household, the open cases of those that were known before. */
    public Register(Recognition recognition, Map<UUID, OpenCase> open, Map<String, Month> months, Instant now) {
        this.recognition = recognition;
        this.open = new HashMap<>(open);
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
        UUID household = recognition.householdOf(referralId).orElseThrow();
        return Optional.ofNullable(open.get(household))
                .map(running -> attach(arrival, referralId, household, running))
                .orElseGet(() -> open(arrival, referralId, household, caseId));
    }

    private Entry attach(Arrival arrival, UUID referralId, UUID household, OpenCase running) {
        Referral referral = referral(
                arrival,
                referralId,
                running.caseId(),
                Optional.of(household),
                new Referral.State.Attached(running.openedBy()));
        return Entry.attached(referral, arrival);
    }

    private Entry open(Arrival arrival, UUID referralId, UUID household, UUID caseId) {
        Month month = months.get(arrival.department());
        Referral unplaced =
                referral(arrival, referralId, caseId, Optional.of(household), new Referral.State.Attached(caseId));
        Choice choice = month.choose(unplaced.candidate());
        months.put(arrival.department(), month.after(choice, arrival.source()));
        open.put(household, new OpenCase(caseId, referralId));
        Referral referral = unplaced.in(States.after(choice, month, DepartmentZone.today(arrival.department(), now)));
        Chosen chosen =
                Chosen.onArrival(referralId, Chosen.Occasion.ARRIVAL, month, choice, month.nextRank(arrival.source()));
        return new Entry(referral, arrival, true, Optional.of(chosen));
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
                arrival.need(DepartmentZone.today(arrival.department(), now)),
                now,
                state,
                Progress.NONE);
    }
}
