package fr.allervers.referral.allocation.domain;

import static fr.allervers.referral.fixtures.Months.TODAY;
import static fr.allervers.referral.fixtures.Months.candidate;
import static fr.allervers.referral.fixtures.Months.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.fixtures.Months;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.plan.domain.CarryOver;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanHistory;
import fr.allervers.referral.plan.domain.Priority;
import fr.allervers.referral.plan.domain.QuotaLine;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final QuotaLine CAF = Months.line("equipe-a", Source.CAF);

    @Test
    void freePlaces_goToTheMostUrgent_andTheOthersAreToldWhy() {
        Candidate urgent = waiting(0, TODAY.plusDays(8), 0, 0);
        Candidate patient = waiting(20, null, 0, 0);
        Candidate foreign = candidate(Source.CCAPEX);

        Release release = release(Plans.of(1, 0), List.of(patient, urgent, foreign));

        assertThat(release.given()).singleElement().satisfies(chosen -> {
            assertThat(chosen.referralId()).isEqualTo(urgent.referralId());
            assertThat(chosen.place()).isOne();
            assertThat(chosen.contenders()).isEqualTo(3);
        });
        assertThat(release.waiting())
                .isEqualTo(Map.of(
                        patient.referralId(), WaitReason.QUOTA_USED_UP,
                        foreign.referralId(), WaitReason.NO_QUOTA_FOR_SOURCE));
    }

    @Property
    void everybody_isSeatedOrToldWhy_andNoPlaceThatFitsStaysFree(
            @ForAll @IntRange(max = 30) int quota, @ForAll @IntRange(max = 60) int waiting) {
        List<Candidate> candidates = IntStream.range(0, waiting)
                .mapToObj(one -> waiting(one, null, 0, 0))
                .toList();

        Release release = release(Plans.of(quota, 0), candidates);

        assertThat(release.given()).hasSize(Math.min(quota, waiting));
        assertThat(release.given().size() + release.waiting().size()).isEqualTo(waiting);
        assertThat(release.after().uses().of(CAF)).isEqualTo(release.given().size());
    }

    @Test
    void expectedMonth_followsFromTheRankAndTheQuota() {
        List<Candidate> candidates = IntStream.range(0, 5)
                .mapToObj(one -> waiting(10 - one, null, 0, 0))
                .toList();
        Candidate nobodys = candidate(Source.CCAPEX);
        List<Ranked> inOrder = Ranked.inOrder(
                java.util.stream.Stream.concat(candidates.stream(), java.util.stream.Stream.of(nobodys))
                        .toList(),
                Priority.USUAL,
                TODAY);

        Map<UUID, YearMonth> expected = Forecast.of(Months.of(Plans.of(2, 0), new Uses(Map.of(CAF, 1), 0)), inOrder);

        assertThat(candidates.stream().map(one -> expected.get(one.referralId())))
                .containsExactly(month(11), month(12), month(12), YearMonth.of(2027, 1), YearMonth.of(2027, 1));
        assertThat(expected).doesNotContainKey(nobodys.referralId());
    }

    @Test
    void socialServices_beyondTheirYearlyVolume_expectAPlaceNextYear() {
        List<Candidate> two = List.of(candidate(Source.SOCIAL_SERVICE), candidate(Source.SOCIAL_SERVICE));
        Month month = Months.of(Plans.withAnnualCap(1));

        Map<UUID, YearMonth> expected = Forecast.of(month, Ranked.inOrder(two, Priority.USUAL, TODAY));

        assertThat(expected.values()).containsExactlyInAnyOrder(month(11), YearMonth.of(2027, 1));
    }

    @Test
    void unusedPlaces_lapseOrAreCarried_asThePlanSays() {
        Map<YearMonth, Map<QuotaLine, Integer>> used = Map.of(
                month(9), Map.of(CAF, 1),
                month(10), Map.of(CAF, 7));
        assertThat(carried(CarryOver.NONE, used)).isZero();
        assertThat(carried(CarryOver.NEXT_MONTH, used)).isZero();
        assertThat(carried(CarryOver.NEXT_MONTH, Map.of(month(10), Map.of(CAF, 3))))
                .isEqualTo(2);
        assertThat(carried(CarryOver.YEAR, used)).isEqualTo(10 * 5 - 8);
    }

    private static int carried(CarryOver policy, Map<YearMonth, Map<QuotaLine, Integer>> used) {
        Plan plan = Plans.carrying(policy, 5);
        return Carried.into(month(11), plan, new PlanHistory(List.of(plan)), used)
                .get(CAF);
    }

    private static YearMonth month(int number) {
        return YearMonth.of(2026, number);
    }

    private static Release release(Plan plan, List<Candidate> candidates) {
        return Release.of(Months.of(plan), Ranked.inOrder(candidates, plan.priority(), TODAY));
    }
}
