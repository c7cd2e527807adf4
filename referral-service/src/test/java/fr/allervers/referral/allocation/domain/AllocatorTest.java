package fr.allervers.referral.allocation.domain;

import static fr.allervers.referral.fixtures.Months.candidate;
import static fr.allervers.referral.fixtures.Months.line;
import static fr.allervers.referral.fixtures.Months.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Months;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.QuotaLine;
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

    @Test
    void lastPlace_isGivenAndTheNextOneWaits() {
        Month month = Months.of(Plans.of(1, 0));
        assertThat(operator(month, candidate(Source.CAF))).isEqualTo("equipe-a");
        assertThat(reason(used(month, "equipe-a", Source.CAF), candidate(Source.CAF)))
                .isEqualTo(WaitReason.QUOTA_USED_UP);
    }

    @Test
    void source_withoutQuota_waitsForThatReason() {
        assertThat(reason(Months.of(Plans.of(1, 1)), candidate(Source.CCAPEX)))
                .isEqualTo(WaitReason.NO_QUOTA_FOR_SOURCE);
    }

    @Test
    void operator_thatDoesNotServeTheCommune_isNotChosen() {
        Plan plan = Plans.of(
                List.of(new OperatorArea("equipe-a", Set.of("93001")), Plans.whole("equipe-b")),
                List.of(Plans.quota("equipe-a", Source.CAF, 9), Plans.quota("equipe-b", Source.CAF, 1)));
        assertThat(operator(Months.of(plan), candidate(Source.CAF))).isEqualTo("equipe-b");
    }

    @Test
    void operator_withTheLargestPartUnused_isChosenAndOfEqualsTheFirstByName() {
        Plan plan = Plans.of(
                List.of(Plans.whole("equipe-b"), Plans.whole("equipe-a")),
                List.of(Plans.quota("equipe-a", Source.CAF, 4), Plans.quota("equipe-b", Source.CAF, 2)));
        Month month = Months.of(plan);
        assertThat(operator(month, candidate(Source.CAF))).isEqualTo("equipe-a");
        assertThat(operator(used(month, "equipe-a", Source.CAF), candidate(Source.CAF)))
                .isEqualTo("equipe-b");
    }

    @Test
    void stageWithAQuotaOfItsOwn_isCountedThereAndTheOthersOnTheCommonOne() {
        Plan plan = Plans.of(
                List.of(Plans.whole("equipe-a")),
                List.of(
                        Plans.quota("equipe-a", Source.CD, 5),
                        Plans.quota("equipe-a", Source.CD, Stage.ASSIGNATION, 1)));
        Candidate summoned = candidate(Source.CD, Stage.ASSIGNATION, "93066");
        Month month = Months.of(plan);
        Month after = month.after(month.choose(summoned), Source.CD);

        assertThat(after.uses().month()).isEqualTo(Map.of(new QuotaLine("equipe-a", Source.CD, Stage.ASSIGNATION), 1));
        assertThat(reason(after, summoned)).isEqualTo(WaitReason.QUOTA_USED_UP);
        assertThat(operator(after, candidate(Source.CD))).isEqualTo("equipe-a");
    }

    @Test
    void whoRefused_isNotAskedAgain_andWhenAllRefusedAPersonHasToDecide() {
        Plan plan = Plans.of(
                List.of(Plans.whole("equipe-a"), Plans.whole("equipe-b")),
                List.of(Plans.quota("equipe-a", Source.CAF, 9), Plans.quota("equipe-b", Source.CAF, 1)));
        Month month = Months.of(plan);
        assertThat(operator(month, refusedBy(candidate(Source.CAF), "equipe-a")))
                .isEqualTo("equipe-b");
        assertThat(reason(month, refusedBy(candidate(Source.CAF), "equipe-a", "equipe-b")))
                .isEqualTo(WaitReason.REFUSED_BY_ALL);
    }

    @Test
    void socialServices_areBoundedByTheirYearlyVolume() {
        Plan plan = Plans.withAnnualCap(2);
        Month one = Months.of(plan, new Uses(Map.of(), 1));
        assertThat(operator(one, candidate(Source.SOCIAL_SERVICE))).isEqualTo("equipe-a");
        assertThat(reason(used(one, "equipe-a", Source.SOCIAL_SERVICE), candidate(Source.SOCIAL_SERVICE)))
                .isEqualTo(WaitReason.ANNUAL_CAP_REACHED);
    }

    @Test
    void planOfLastYear_givesNoPlace() {
        Month january = new Month(Plans.of(9, 9), YearMonth.of(2027, 1), Uses.none(), Map.of(), Map.of(), true);
        assertThat(reason(january, candidate(Source.CAF))).isEqualTo(WaitReason.NO_PLAN_FOR_YEAR);
    }

    @Property
    void quota_isNeverExceededAndNobodyIsLost(
            @ForAll @IntRange(max = 12) int caf,
            @ForAll @IntRange(max = 12) int cd,
            @ForAll @IntRange(max = 12) int secondCaf,
            @ForAll @IntRange(max = 5) int carried,
            @ForAll @Size(max = 60) List<Source> sources) {
        Plan plan = Plans.of(
                List.of(Plans.whole("a"), Plans.whole("b")),
                List.of(
                        Plans.quota("a", Source.CAF, caf),
                        Plans.quota("a", Source.CD, cd),
                        Plans.quota("b", Source.CAF, secondCaf)));
        Month month =
                new Month(plan, Months.NOVEMBER, Uses.none(), Map.of(line("a", Source.CAF), carried), Map.of(), true);
        List<Choice> choices = new ArrayList<>();
        Map<QuotaLine, Integer> given = new HashMap<>();
        for (Source source : sources) {
            Choice choice = month.choose(candidate(source));
            choices.add(choice);
            month = month.after(choice, source);
            if (choice instanceof Choice.Place place) {
                given.merge(place.taken().line(), 1, Integer::sum);
            }
        }
        Month last = month;
        given.forEach((line, number) -> assertThat(number).isLessThanOrEqualTo(last.allowed(line)));
        assertThat(last.uses().month()).isEqualTo(given);
        long waiting = choices.stream().filter(Choice.Wait.class::isInstance).count();
        assertThat(last.waiting().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) waiting);
        assertThat(choices).hasSize(sources.size());
    }

    private static Month used(Month month, String operator, Source source) {
        return new Month(
                month.plan(),
                month.month(),
                month.uses().with(line(operator, source)),
                month.carried(),
                month.waiting(),
                month.settled());
    }

    private static String operator(Month month, Candidate candidate) {
        return ((Choice.Place) month.choose(candidate)).operator();
    }

    private static WaitReason reason(Month month, Candidate candidate) {
        return ((Choice.Wait) month.choose(candidate)).reason();
    }
}
