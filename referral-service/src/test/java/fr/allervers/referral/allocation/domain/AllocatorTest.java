package fr.allervers.referral.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllocatorTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @Test
    void lastPlace_isGivenAndTheNextOneWaits() {
        Plan plan = Plans.of(1, 0);
        assertThat(Allocator.choose(plan, Uses.none(), Source.CAF, "93066")).isEqualTo(new Choice.Place("equipe-a"));
        assertThat(Allocator.choose(plan, Uses.none().with("equipe-a", Source.CAF), Source.CAF, "93066"))
                .isEqualTo(new Choice.Wait(WaitReason.QUOTA_USED_UP));
    }

    @Test
    void source_withoutQuota_waitsForThatReason() {
        assertThat(Allocator.choose(Plans.of(1, 1), Uses.none(), Source.CCAPEX, "93066"))
                .isEqualTo(new Choice.Wait(WaitReason.NO_QUOTA_FOR_SOURCE));
    }

    @Test
    void operator_thatDoesNotServeTheCommune_isNotChosen() {
        Plan plan = Plans.of(
                List.of(new OperatorArea("equipe-a", Set.of("93001")), Plans.whole("equipe-b")),
                List.of(Plans.quota("equipe-a", Source.CAF, 9), Plans.quota("equipe-b", Source.CAF, 1)));
        assertThat(Allocator.choose(plan, Uses.none(), Source.CAF, "93066")).isEqualTo(new Choice.Place("equipe-b"));
    }

    @Test
    void operator_withTheLargestPartUnused_isChosenAndOfEqualsTheFirstByName() {
        Plan plan = Plans.of(
                List.of(Plans.whole("equipe-b"), Plans.whole("equipe-a")),
                List.of(Plans.quota("equipe-a", Source.CAF, 4), Plans.quota("equipe-b", Source.CAF, 2)));
        assertThat(Allocator.choose(plan, Uses.none(), Source.CAF, "93066")).isEqualTo(new Choice.Place("equipe-a"));
        assertThat(Allocator.choose(plan, Uses.none().with("equipe-a", Source.CAF), Source.CAF, "93066"))
                .isEqualTo(new Choice.Place("equipe-b"));
    }

    @Test
    void socialServices_areBoundedByTheirYearlyVolume() {
        Plan plan = Plans.withAnnualCap(2);
        Uses one = new Uses(Map.of(), 1);
        assertThat(Allocator.choose(plan, one, Source.SOCIAL_SERVICE, "93066")).isEqualTo(new Choice.Place("equipe-a"));
        assertThat(Allocator.choose(plan, one.with("equipe-a", Source.SOCIAL_SERVICE), Source.SOCIAL_SERVICE, "93066"))
                .isEqualTo(new Choice.Wait(WaitReason.ANNUAL_CAP_REACHED));
    }

    @Property
    void quota_isNeverExceededAndNobodyIsLost(
            @ForAll @IntRange(max = 12) int caf,
            @ForAll @IntRange(max = 12) int cd,
            @ForAll @IntRange(max = 12) int secondCaf,
            @ForAll @Size(max = 60) List<Source> sources) {
        Plan plan = Plans.of(
                List.of(Plans.whole("a"), Plans.whole("b")),
                List.of(
                        Plans.quota("a", Source.CAF, caf),
                        Plans.quota("a", Source.CD, cd),
                        Plans.quota("b", Source.CAF, secondCaf)));
        Month month = new Month(plan, MONTH, Uses.none(), Map.of());
        List<Choice> choices = new ArrayList<>();
        Map<Uses.Line, Integer> given = new HashMap<>();
        for (Source source : sources) {
            Choice choice = month.choose(source, "93066");
            choices.add(choice);
            month = month.after(choice, source);
            if (choice instanceof Choice.Place place) {
                given.merge(new Uses.Line(place.operator(), source), 1, Integer::sum);
            }
        }
        given.forEach((line, number) -> assertThat(number)
                .isLessThanOrEqualTo(plan.quota(line.operator(), line.source()).orElse(0)));
        assertThat(month.uses().month()).isEqualTo(given);
        long waiting = choices.stream().filter(Choice.Wait.class::isInstance).count();
        assertThat(month.waiting().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) waiting);
        assertThat(choices).hasSize(sources.size());
    }
}
