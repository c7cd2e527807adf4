package fr.allervers.referral.eligibility.domain;

import static fr.allervers.referral.eligibility.domain.EligibilityRule.ARREARS_BELOW_THRESHOLD;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.ARREARS_MONTHS_BELOW_THRESHOLD;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.BACKLOG_NOT_DOWNSTREAM;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.DSF_ANSWERED;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.KNOWN_TO_SOCIAL_SERVICES;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.MET_AT_ENQUIRY;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.NOT_PRIVATE_PARK;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.SOURCE_NOT_FOR_STAGE;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.STAGE_NOT_CHOSEN;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.TERRITORY_NOT_COVERED;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.VULNERABILITY_BELOW_THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Arrivals;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.plan.domain.LocalCriteria;
import fr.allervers.referral.plan.domain.Plan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTest {

    private static final Plan ALL_STAGES = Plans.atStages(Set.of(Stage.values()));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void household_thatMeetsEveryRule_isEligibleAtEveryStage(Stage stage) {
        assertThat(broken(Arrivals.eligible(stage))).isEmpty();
    }

    @Test
    void household_ofADepartmentWithoutPlan_isNotCovered() {
        assertThat(Eligibility.broken(Arrivals.eligible(Stage.CDP), Optional.empty()))
                .containsExactly(TERRITORY_NOT_COVERED);
    }

    @Test
    void household_ofTheSocialPark_isRefusedAtEveryStage() {
        assertThat(broken(Arrivals.situation(Stage.RFP, Source.CD, false, 0, false, false, false, false)))
                .containsExactly(NOT_PRIVATE_PARK);
    }

    @Test
    void household_atAStageTheDepartmentDidNotChoose_isRefused() {
        assertThat(Eligibility.broken(Arrivals.eligible(Stage.CQL), Optional.of(Plans.of(1, 1))))
                .containsExactly(STAGE_NOT_CHOSEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CDP", "CQL"})
    void household_knownToSocialServices_isRefusedAtCdpAndCql(Stage stage) {
        assertThat(broken(Arrivals.situation(stage, Source.CD, true, 312_000, true, false, false, false)))
                .containsExactly(KNOWN_TO_SOCIAL_SERVICES);
    }

    @Test
    void household_knownToSocialServices_staysEligibleAtTheAssignation() {
        assertThat(broken(Arrivals.situation(Stage.ASSIGNATION, Source.CD, true, 312_000, true, false, false, false)))
                .isEmpty();
    }

    @Test
    void arrears_atTheThreshold_areEnoughAndOneCentLessIsNot() {
        assertThat(broken(Arrivals.situation(Stage.CDP, Source.CD, true, 50_000, false, false, false, false)))
                .isEmpty();
        assertThat(broken(Arrivals.situation(Stage.CDP, Source.CD, true, 49_999, false, false, false, false)))
                .containsExactly(ARREARS_BELOW_THRESHOLD);
    }

    @Test
    void arrears_belowTheThreshold_doNotMatterAfterTheCdp() {
        assertThat(broken(Arrivals.situation(Stage.ASSIGNATION, Source.CD, true, 1, false, false, false, false)))
                .isEmpty();
    }

    @Test
    void household_thatAnsweredTheDsf_isRefusedAtTheAssignation() {
        assertThat(broken(Arrivals.situation(Stage.ASSIGNATION, Source.CD, true, 312_000, false, true, false, false)))
                .containsExactly(DSF_ANSWERED);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void household_atTheAssignation_isNotForTheCafToRefer(Source source) {
        assertThat(broken(Arrivals.situation(Stage.ASSIGNATION, source, true, 312_000, false, false, false, false)))
                .isEqualTo(source == Source.CAF ? List.of(SOURCE_NOT_FOR_STAGE) : List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"RFP", "CFP"})
    void household_metAtTheEnquiry_isRefusedUnlessTheEnquiryIsToBeUpdated(Stage stage) {
        assertThat(broken(Arrivals.situation(stage, Source.CD, true, 0, false, false, true, false)))
                .containsExactly(MET_AT_ENQUIRY);
        assertThat(broken(Arrivals.situation(stage, Source.CD, true, 0, false, false, true, true)))
                .isEmpty();
    }

    @Test
    void reasons_areAllToldAtOnce() {
        assertThat(Eligibility.broken(
                        Arrivals.situation(Stage.CDP, Source.CD, false, 1, true, false, false, false),
                        Optional.of(Plans.of(1, 1))))
                .containsExactlyInAnyOrder(NOT_PRIVATE_PARK, ARREARS_BELOW_THRESHOLD, KNOWN_TO_SOCIAL_SERVICES);
    }

    private static List<EligibilityRule> broken(Situation situation) {
        return Eligibility.broken(situation, Optional.of(ALL_STAGES));
    }

    @Test
    void debtInMonthsOfRent_isACriterionWhereTheRentIsTold() {
        Plan plan = Plans.with(new LocalCriteria(null, 3, null, LocalCriteria.Combination.ALL));
        assertThat(broken(plan, 200_000, 80_000L, 0)).containsExactly(ARREARS_MONTHS_BELOW_THRESHOLD);
        assertThat(broken(plan, 240_000, 80_000L, 0)).isEmpty();
        assertThat(broken(plan, 1, null, 0)).isEmpty();
    }

    @Test
    void knownVulnerabilities_areACriterion() {
        Plan plan = Plans.with(new LocalCriteria(null, null, 2, LocalCriteria.Combination.ALL));
        assertThat(broken(plan, 0, null, 1)).containsExactly(VULNERABILITY_BELOW_THRESHOLD);
        assertThat(broken(plan, 0, null, 2)).isEmpty();
    }

    @Test
    void criteria_areAllNeededOrOneIsEnough_asTheDepartmentDecided() {
        LocalCriteria all = new LocalCriteria(50_000L, null, 1, LocalCriteria.Combination.ALL);
        LocalCriteria any = new LocalCriteria(50_000L, null, 1, LocalCriteria.Combination.ANY);
        assertThat(broken(Plans.with(all), 60_000, null, 0)).containsExactly(VULNERABILITY_BELOW_THRESHOLD);
        assertThat(broken(Plans.with(any), 60_000, null, 0)).isEmpty();
        assertThat(broken(Plans.with(any), 10_000, null, 0))
                .containsExactly(ARREARS_BELOW_THRESHOLD, VULNERABILITY_BELOW_THRESHOLD);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void stockOfProlongedTruces_concernsTheUseOfForceAlone(Stage stage) {
        Situation stock = Arrivals.stock(stage);
        boolean downstream = stage == Stage.RFP || stage == Stage.CFP;
        assertThat(broken(stock)).isEqualTo(downstream ? List.of() : List.of(BACKLOG_NOT_DOWNSTREAM));
    }

    private static List<EligibilityRule> broken(Plan plan, long arrears, Long rent, int vulnerabilities) {
        Situation situation = new Situation(
                Stage.CDP, Source.CAF, true, arrears, rent, vulnerabilities, false, false, false, false, false);
        return Eligibility.broken(situation, Optional.of(plan));
    }
}
