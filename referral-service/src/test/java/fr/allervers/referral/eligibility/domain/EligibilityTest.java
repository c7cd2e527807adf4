package fr.allervers.referral.eligibility.domain;

import static fr.allervers.referral.eligibility.domain.EligibilityRule.ARREARS_BELOW_THRESHOLD;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.DSF_ANSWERED;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.KNOWN_TO_SOCIAL_SERVICES;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.MET_AT_ENQUIRY;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.NOT_PRIVATE_PARK;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.SOURCE_NOT_FOR_STAGE;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.STAGE_NOT_CHOSEN;
import static fr.allervers.referral.eligibility.domain.EligibilityRule.TERRITORY_NOT_COVERED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Arrivals;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.plan.domain.Plan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTest {

    private static final Plan ALL_STAGES =
            new Plan("93", 2026, 1, Set.of(Stage.values()), 50_000L, null, List.of(), List.of());

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
        assertThat(broken(new Situation(Stage.RFP, Source.CD, false, 0, false, false, false, false)))
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
        assertThat(broken(new Situation(stage, Source.CD, true, 312_000, true, false, false, false)))
                .containsExactly(KNOWN_TO_SOCIAL_SERVICES);
    }

    @Test
    void household_knownToSocialServices_staysEligibleAtTheAssignation() {
        assertThat(broken(new Situation(Stage.ASSIGNATION, Source.CD, true, 312_000, true, false, false, false)))
                .isEmpty();
    }

    @Test
    void arrears_atTheThreshold_areEnoughAndOneCentLessIsNot() {
        assertThat(broken(new Situation(Stage.CDP, Source.CD, true, 50_000, false, false, false, false)))
                .isEmpty();
        assertThat(broken(new Situation(Stage.CDP, Source.CD, true, 49_999, false, false, false, false)))
                .containsExactly(ARREARS_BELOW_THRESHOLD);
    }

    @Test
    void arrears_belowTheThreshold_doNotMatterAfterTheCdp() {
        assertThat(broken(new Situation(Stage.ASSIGNATION, Source.CD, true, 1, false, false, false, false)))
                .isEmpty();
    }

    @Test
    void household_thatAnsweredTheDsf_isRefusedAtTheAssignation() {
        assertThat(broken(new Situation(Stage.ASSIGNATION, Source.CD, true, 312_000, false, true, false, false)))
                .containsExactly(DSF_ANSWERED);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void household_atTheAssignation_isNotForTheCafToRefer(Source source) {
        assertThat(broken(new Situation(Stage.ASSIGNATION, source, true, 312_000, false, false, false, false)))
                .isEqualTo(source == Source.CAF ? List.of(SOURCE_NOT_FOR_STAGE) : List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"RFP", "CFP"})
    void household_metAtTheEnquiry_isRefusedUnlessTheEnquiryIsToBeUpdated(Stage stage) {
        assertThat(broken(new Situation(stage, Source.CD, true, 0, false, false, true, false)))
                .containsExactly(MET_AT_ENQUIRY);
        assertThat(broken(new Situation(stage, Source.CD, true, 0, false, false, true, true)))
                .isEmpty();
    }

    @Test
    void reasons_areAllToldAtOnce() {
        assertThat(Eligibility.broken(
                        new Situation(Stage.CDP, Source.CD, false, 1, true, false, false, false),
                        Optional.of(Plans.of(1, 1))))
                .containsExactlyInAnyOrder(NOT_PRIVATE_PARK, ARREARS_BELOW_THRESHOLD, KNOWN_TO_SOCIAL_SERVICES);
    }

    private static List<EligibilityRule> broken(Situation situation) {
        return Eligibility.broken(situation, Optional.of(ALL_STAGES));
    }
}
