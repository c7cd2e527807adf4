package fr.allervers.referral.eligibility.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.domain.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the note for each stage; every reason to say no at once, none means eligible. */
public final class Eligibility {

    private Eligibility() {}

    public static List<EligibilityRule> broken(Situation situation, Optional<Plan> plan) {
        return Stream.of(
                        when(plan.isEmpty(), EligibilityRule.TERRITORY_NOT_COVERED),
                        when(!situation.privatePark(), EligibilityRule.NOT_PRIVATE_PARK),
                        plan.stream().flatMap(found -> ofPlan(situation, found)),
                        ofStage(situation),
                        when(
                                situation.backlog() && !isDownstreamStock(situation),
                                EligibilityRule.BACKLOG_NOT_DOWNSTREAM))
                .flatMap(rule -> rule)
                .toList();
    }

    private static Stream<EligibilityRule> ofPlan(Situation situation, Plan plan) {
        return Stream.concat(
                when(!plan.stages().contains(situation.stage()), EligibilityRule.STAGE_NOT_CHOSEN),
                situation.stage() == Stage.CDP
                        ? Criterion.broken(plan.criteria(), situation).stream()
                        : Stream.empty());
    }

    private static Stream<EligibilityRule> ofStage(Situation situation) {
        return switch (situation.stage()) {
            case CDP, CQL -> when(situation.knownToSocialServices(), EligibilityRule.KNOWN_TO_SOCIAL_SERVICES);
            case ASSIGNATION ->
                Stream.concat(
                        when(situation.source() == Source.CAF, EligibilityRule.SOURCE_NOT_FOR_STAGE),
                        when(situation.dsfAnswered(), EligibilityRule.DSF_ANSWERED));
            case RFP, CFP ->
                when(situation.metAtEnquiry() && !situation.enquiryToUpdate(), EligibilityRule.MET_AT_ENQUIRY);
        };
    }

    private static boolean isDownstreamStock(Situation situation) {
        return situation.stage() == Stage.RFP || situation.stage() == Stage.CFP;
    }

    private static Stream<EligibilityRule> when(boolean broken, EligibilityRule rule) {
        return broken ? Stream.of(rule) : Stream.empty();
    }
}
