package fr.allervers.referral.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.allocation.domain.Uses;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.fixtures.Arrivals;
import fr.allervers.referral.fixtures.Months;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.household.domain.Newcomer;
import fr.allervers.referral.household.domain.Recognition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Referral.State ALLOCATED =
            new Referral.State.Allocated(Months.line("equipe-a", Source.CAF), MONTH, LocalDate.of(2026, 11, 9));

    private final Map<Arrival, UUID> ids = new HashMap<>();

    @Test
    void secondReferralOfOneHousehold_joinsTheCaseThatTheFirstOpened() {
        Arrival caf = Arrivals.of(Source.CAF, "caf-1", "Durand");
        Arrival cd = Arrivals.of(Source.CD, "cd-1", "DURAND");
        Register register = register(1, 1, caf, cd);

        Entry first = enter(register, caf);
        Entry second = enter(register, cd);

        assertThat(first.opensCase()).isTrue();
        assertThat(second.opensCase()).isFalse();
        assertThat(second.referral().caseId()).isEqualTo(first.referral().caseId());
        assertThat(second.referral().state())
                .isEqualTo(new Referral.State.Attached(first.referral().id()));
        assertThat(register.months().getFirst().uses().of(Months.line("equipe-a", Source.CD)))
                .isZero();
    }

    @Test
    void referrals_beyondTheQuota_waitWithTheirRank() {
        Arrival one = Arrivals.of(Source.CAF, "1", "Un");
        Arrival two = Arrivals.of(Source.CAF, "2", "Deux");
        Arrival three = Arrivals.of(Source.CAF, "3", "Trois");
        Register register = register(1, 0, one, two, three);

        assertThat(enter(register, one).referral().state()).isEqualTo(ALLOCATED);
        assertThat(enter(register, two).referral().state())
                .isEqualTo(new Referral.State.Waitlisted(WaitReason.QUOTA_USED_UP));
        assertThat(enter(register, three).chosen().orElseThrow().place()).isEqualTo(2);
    }

    @Test
    void whoComesBeforeTheMonthIsOpened_waitsWithThoseWhoWaitAlready() {
        Arrival arrival = Arrivals.of(Source.CAF, "1", "Un");
        Month unsettled = new Month(Plans.of(9, 9), MONTH, Uses.none(), Map.of(), Map.of(Source.CAF, 3), false);

        Entry entry = enter(register(unsettled, arrival), arrival);

        assertThat(entry.referral().state()).isEqualTo(new Referral.State.Waitlisted(WaitReason.PLACES_BEING_GIVEN));
        assertThat(entry.chosen().orElseThrow().place()).isEqualTo(4);
    }

    @Test
    void rejectedReferral_keepsNothingOfTheHousehold() {
        Arrival arrival = Arrivals.of(Source.CAF, "1", "Un");
        Entry entry = register(1, 0)
                .enter(arrival, List.of(EligibilityRule.NOT_PRIVATE_PARK), UUID.randomUUID(), UUID.randomUUID());

        assertThat(entry.referral().householdId()).isEmpty();
        assertThat(entry.referral().state()).isEqualTo(new Referral.State.Rejected(List.of("NOT_PRIVATE_PARK")));
    }

    private Entry enter(Register register, Arrival arrival) {
        return register.enter(arrival, List.of(), ids.get(arrival), UUID.randomUUID());
    }

    private Register register(int caf, int cd, Arrival... arrivals) {
        return register(new Month(Plans.of(caf, cd), MONTH, Uses.none(), Map.of(), Map.of(), true), arrivals);
    }

    private Register register(Month month, Arrival... arrivals) {
        List<Newcomer> newcomers = Arrays.stream(arrivals)
                .peek(arrival -> ids.put(arrival, UUID.randomUUID()))
                .map(arrival -> new Newcomer(ids.get(arrival), arrival.portrait()))
                .toList();
        Recognition recognition = Recognition.of(newcomers, Map.of(), UUID::randomUUID);
        return new Register(recognition, Map.of(), Map.of("93", month), NOW);
    }
}
