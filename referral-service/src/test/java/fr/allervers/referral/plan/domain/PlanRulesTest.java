package fr.allervers.referral.plan.domain;

import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_AREA_TOO_SMALL;
import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_COMMUNE_FOREIGN;
import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_OPERATOR_TWICE;
import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_QUOTA_FOR_STAGE_NOT_CHOSEN;
import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_QUOTA_FOR_UNKNOWN_OPERATOR;
import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_QUOTA_TWICE;
import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_TOO_MANY_OPERATORS;
import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_WITHOUT_PRIORITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.kit.Violation;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.territory.CommuneBook;
import fr.allervers.referral.territory.domain.Commune;
import fr.allervers.referral.territory.domain.Communes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final Communes COMMUNES = new Communes(List.of(
            new Commune("93001", "Une", "93", null, 60),
            new Commune("93002", "Deux", "93", null, 40),
            new Commune("75056", "Trois", "75", null, 1000)));

    @Test
    void plan_withTwoOperatorsOnTheWholeDepartment_isRight() {
        assertThat(violations(Plans.of(List.of(Plans.whole("a"), Plans.whole("b")), List.of())))
                .isEmpty();
    }

    @Test
    void fourthOperator_isTooMuch() {
        Plan plan = Plans.of(Stream.of("a", "b", "c", "d").map(Plans::whole).toList(), List.of());
        assertThat(violations(plan)).containsExactly(PLAN_TOO_MANY_OPERATORS.at("/operators"));
    }

    @Test
    void thirdOperator_isAllowedAndSaid() {
        Plan plan = Plans.of(Stream.of("a", "b", "c").map(Plans::whole).toList(), List.of());
        assertThat(violations(plan)).isEmpty();
        assertThat(PlanRules.hasMoreOperatorsThanPreferred(plan)).isTrue();
    }

    @Test
    void operator_namedTwice_isRefused() {
        assertThat(violations(Plans.of(List.of(Plans.whole("a"), Plans.whole("a")), List.of())))
                .containsExactly(PLAN_OPERATOR_TWICE.at("/operators/1/operator"));
    }

    @Test
    void area_ofHalfThePopulation_isEnoughAndLessIsNot() {
        assertThat(violations(Plans.of(List.of(new OperatorArea("a", Set.of("93001"))), List.of())))
                .isEmpty();
        assertThat(violations(Plans.of(List.of(new OperatorArea("a", Set.of("93002"))), List.of())))
                .containsExactly(PLAN_AREA_TOO_SMALL.at("/operators/0/communes"));
    }

    @Test
    void area_withACommuneOfAnotherDepartment_isRefused() {
        assertThat(violations(Plans.of(List.of(new OperatorArea("a", Set.of("93001", "75056"))), List.of())))
                .containsExactly(PLAN_COMMUNE_FOREIGN.at("/operators/0/communes"));
    }

    @Test
    void quota_ofAnOperatorOutsideThePlan_isRefused() {
        assertThat(violations(Plans.of(List.of(Plans.whole("a")), List.of(Plans.quota("b", Source.CAF, 1)))))
                .containsExactly(PLAN_QUOTA_FOR_UNKNOWN_OPERATOR.at("/quotas/0/operator"));
    }

    @Test
    void quota_saidTwice_isRefused() {
        Quota quota = Plans.quota("a", Source.CAF, 1);
        assertThat(violations(Plans.of(List.of(Plans.whole("a")), List.of(quota, quota))))
                .containsExactly(PLAN_QUOTA_TWICE.at("/quotas/1"));
    }

    @Test
    void quota_ofAStageThatThePlanDoesNotChoose_isRefused() {
        Quota quota = Plans.quota("a", Source.CAF, Stage.CQL, 1);
        assertThat(violations(Plans.of(List.of(Plans.whole("a")), List.of(quota))))
                .containsExactly(PLAN_QUOTA_FOR_STAGE_NOT_CHOSEN.at("/quotas/0/stage"));
    }

    @Test
    void priority_whereNothingCounts_isRefused() {
        assertThat(violations(Plans.with(Plans.of(1, 1), new Priority(0, 0, 0, 0))))
                .containsExactly(PLAN_WITHOUT_PRIORITY.at("/priority"));
    }

    @Test
    void area_thatNamesACity_servesItsDistrictsAndAllDistrictsServeTheCity() {
        Communes paris = CommuneBook.read();
        assertThat(new OperatorArea("a", Set.of("75056")).spread(paris).covers("75101"))
                .isTrue();
        assertThat(new OperatorArea("a", paris.places(Set.of("75056")))
                        .spread(paris)
                        .covers("75056"))
                .isTrue();
        assertThat(new OperatorArea("a", Set.of("75101")).spread(paris).covers("75056"))
                .isFalse();
        assertThat(Plans.whole("a").spread(paris).covers("75101")).isTrue();
    }

    private static List<Violation> violations(Plan plan) {
        return PlanRules.violations(plan, COMMUNES);
    }
}
