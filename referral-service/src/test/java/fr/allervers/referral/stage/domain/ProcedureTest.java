package fr.allervers.referral.stage.domain;

import static fr.allervers.referral.fixtures.Acts.TODAY;
import static fr.allervers.referral.fixtures.Acts.act;
import static fr.allervers.referral.fixtures.Acts.annulment;
import static fr.allervers.referral.fixtures.Acts.by;
import static fr.allervers.referral.fixtures.Acts.correcting;
import static fr.allervers.referral.fixtures.Acts.following;
import static fr.allervers.referral.fixtures.Acts.hearing;
import static fr.allervers.referral.fixtures.Acts.id;
import static fr.allervers.referral.fixtures.Acts.opened;
import static fr.allervers.referral.fixtures.Refusals.assertRefused;
import static fr.allervers.referral.stage.domain.ProcedureAct.ABANDON;
import static fr.allervers.referral.stage.domain.ProcedureAct.ASSIGNATION;
import static fr.allervers.referral.stage.domain.ProcedureAct.CDP;
import static fr.allervers.referral.stage.domain.ProcedureAct.CFP_OCTROI;
import static fr.allervers.referral.stage.domain.ProcedureAct.CQL;
import static fr.allervers.referral.stage.domain.ProcedureAct.JUGEMENT;
import static fr.allervers.referral.stage.domain.ProcedureAct.RFP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Acts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    @Test
    void stage_ofTheReferralAlone_isItsOwn() {
        assertThat(opened(Stage.CDP).stage()).isEqualTo(Stage.CDP);
    }

    @Test
    void stage_followsTheDayAndNotTheOrderOfArrival() {
        Procedure procedure = told(opened(Stage.CDP), act(1, CQL, "2026-09-01"), act(2, ASSIGNATION, "2026-03-01"));

        assertThat(procedure.stage()).isEqualTo(Stage.CQL);
        assertThat(procedure.stageOn(LocalDate.of(2026, 8, 31))).isEqualTo(Stage.ASSIGNATION);
        assertThat(procedure.stageOn(LocalDate.of(2026, 2, 28))).isEqualTo(Stage.CDP);
    }

    @Test
    void stage_ofANewCdpAfterAnAssignation_goesBack() {
        assertThat(told(opened(Stage.CDP), act(1, ASSIGNATION, "2026-03-01"), act(2, CDP, "2026-06-01"))
                        .stage())
                .isEqualTo(Stage.CDP);
    }

    @Test
    void stage_ofAJudgement_showsTheSummonsAndNeverGoesBack() {
        assertThat(told(opened(Stage.CDP), act(1, JUGEMENT, "2026-06-01")).stage())
                .isEqualTo(Stage.ASSIGNATION);
        assertThat(told(opened(Stage.RFP), act(1, JUGEMENT, "2026-06-01")).stage())
                .isEqualTo(Stage.RFP);
    }

    @Test
    void stage_ofAHearingAhead_isShownOnlyOnceItWasHeld() {
        assertThat(told(opened(Stage.CDP), hearing(1, "2026-12-10", HearingOutcome.PLANNED))
                        .stage())
                .isEqualTo(Stage.CDP);
        assertThat(told(opened(Stage.CDP), hearing(1, "2026-11-10", HearingOutcome.HELD))
                        .stage())
                .isEqualTo(Stage.ASSIGNATION);
    }

    @Test
    void stage_ofAnEnd_staysWhereItWas() {
        assertThat(told(opened(Stage.CQL), act(1, ABANDON, "2026-06-01")).stage())
                .isEqualTo(Stage.CQL);
    }

    @Test
    void correction_takesTheOldOneOutAndKeepsItReadable() {
        Procedure procedure = told(
                opened(Stage.CDP), act(1, CQL, "2026-09-01"), correcting(act(2, ASSIGNATION, "2026-09-01"), id(1)));

        assertThat(procedure.stage()).isEqualTo(Stage.ASSIGNATION);
        assertThat(standing(procedure, 1)).isEqualTo(Standing.SUPERSEDED);
        assertThat(procedure.facts()).hasSize(3);
    }

    @Test
    void correction_thatIsCorrected_doesNotBringTheFirstBack() {
        Procedure procedure = told(
                opened(Stage.CDP),
                act(1, RFP, "2026-09-01"),
                correcting(act(2, CQL, "2026-09-01"), id(1)),
                correcting(act(3, ASSIGNATION, "2026-09-01"), id(2)));

        assertThat(procedure.stage()).isEqualTo(Stage.ASSIGNATION);
        assertThat(standing(procedure, 1)).isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void correction_ofTheReferralsOwnStage_takesItsPlace() {
        Procedure procedure = told(opened(Stage.CQL), correcting(act(1, ASSIGNATION, "2026-01-02"), Acts.REFERRAL));

        assertThat(procedure.stage()).isEqualTo(Stage.ASSIGNATION);
    }

    @Test
    void retraction_ofACorrection_bringsTheFirstBack() {
        Procedure corrected = told(
                opened(Stage.CDP), act(1, CQL, "2026-09-01"), correcting(act(2, ASSIGNATION, "2026-09-01"), id(1)));

        Procedure procedure = corrected.without(retraction(2, Source.CAF));

        assertThat(procedure.stage()).isEqualTo(Stage.CQL);
        assertThat(standing(procedure, 1)).isEqualTo(Standing.STANDING);
        assertThat(standing(procedure, 2)).isEqualTo(Standing.RETRACTED);
    }

    @Test
    void annulment_ofTheCdp_thenANewOne_beginsAgain() {
        Procedure annulled = told(
                opened(Stage.CDP),
                act(1, ASSIGNATION, "2026-03-01"),
                annulment(2, "2026-05-01", Acts.REFERRAL),
                annulment(3, "2026-05-01", id(1)));
        assertThat(annulled.standing()).extracting(StageFact::id).containsExactly(id(2), id(3));
        assertThat(annulled.stage())
                .as("nothing stands: the stage it was opened at")
                .isEqualTo(Stage.CDP);

        assertThat(told(annulled, act(4, CDP, "2026-06-01"), act(5, ASSIGNATION, "2026-09-01"))
                        .stage())
                .isEqualTo(Stage.ASSIGNATION);
    }

    @Test
    void annulment_thatIsAnnulledOnAppeal_countsNoMore() {
        Procedure procedure = told(
                opened(Stage.CDP),
                act(1, ASSIGNATION, "2026-03-01"),
                annulment(2, "2026-05-01", id(1)),
                annulment(3, "2026-08-01", id(2)));

        assertThat(procedure.stage()).isEqualTo(Stage.ASSIGNATION);
        assertThat(standing(procedure, 2)).isEqualTo(Standing.ANNULLED);
    }

    @Test
    void fact_inTheFuture_isRefusedUnlessItIsAHearingAhead() {
        assertRefused(StageRefusal.STAGE_IN_THE_FUTURE, () -> told(opened(Stage.CDP), act(1, CQL, "2026-11-26")));
        assertRefused(
                StageRefusal.STAGE_IN_THE_FUTURE,
                () -> told(opened(Stage.CDP), hearing(1, "2026-11-26", HearingOutcome.HELD)));
        told(opened(Stage.CDP), hearing(1, "2026-11-26", HearingOutcome.PLANNED));
        told(opened(Stage.CDP), hearing(1, "2026-11-26", HearingOutcome.POSTPONED));
    }

    @Test
    void fact_thatRefersToAnUnknownOne_isRefused() {
        assertRefused(
                StageRefusal.STAGE_REFERS_TO_UNKNOWN, () -> told(opened(Stage.CDP), annulment(1, "2026-06-01", id(7))));
        assertRefused(
                StageRefusal.STAGE_REFERS_TO_UNKNOWN,
                () -> told(opened(Stage.CDP), correcting(act(1, CQL, "2026-06-01"), id(7))));
    }

    @Test
    void fact_thatStandsNoMore_isNotCorrectedOrAnnulledOrRetractedAgain() {
        Procedure corrected =
                told(opened(Stage.CDP), act(1, CQL, "2026-06-01"), correcting(act(2, CQL, "2026-06-02"), id(1)));

        assertRefused(
                StageRefusal.STAGE_NOT_STANDING, () -> told(corrected, correcting(act(3, CQL, "2026-06-03"), id(1))));
        assertRefused(StageRefusal.STAGE_NOT_STANDING, () -> told(corrected, annulment(3, "2026-06-03", id(1))));
        assertRefused(StageRefusal.STAGE_NOT_STANDING, () -> corrected.without(retraction(1, Source.CAF)));
    }

    @Test
    void fact_ofAnotherPartner_isCorrectedByItOrByTheCcapex_andAnnulledByAnybody() {
        Procedure procedure = told(opened(Stage.CDP), act(1, CQL, "2026-06-01"));
        StageFact correction = correcting(act(2, CQL, "2026-06-02"), id(1));

        assertRefused(StageRefusal.STAGE_OF_ANOTHER_PARTNER, () -> told(procedure, by(Source.CD, correction)));
        assertRefused(StageRefusal.STAGE_OF_ANOTHER_PARTNER, () -> procedure.without(retraction(1, Source.CD)));
        told(procedure, by(Source.CCAPEX, correction));
        told(procedure, by(Source.CD, annulment(2, "2026-07-01", id(1))));
    }

    @Test
    void retraction_ofTheReferralsOwnStage_isRefused() {
        assertRefused(
                StageRefusal.STAGE_OF_THE_REFERRAL,
                () -> opened(Stage.CDP)
                        .without(
                                new Retraction(Acts.REFERRAL, RetractionReason.WRONG_FILE, Source.CAF, Acts.RECEIVED)));
    }

    @Test
    void fact_whoseEventWasNotKept_isNotCorrected() {
        StageFact kept = act(1, CQL, "2026-06-01");
        StageFact old = new StageFact(
                kept.id(), kept.referralId(), kept.said(), kept.recordedBy(), kept.recordedAt(), Optional.empty());
        Procedure procedure = new Procedure(Stage.CDP, List.of(old), List.of());

        assertRefused(
                StageRefusal.STAGE_TOLD_BEFORE_CORRECTIONS,
                () -> told(procedure, correcting(act(2, CQL, "2026-06-02"), id(1))));
    }

    @Test
    void judgement_beforeItsOwnSummons_isRefused_alsoWhenTheSummonsIsCorrectedLater() {
        Procedure summoned = told(opened(Stage.CDP), act(1, ASSIGNATION, "2026-06-01"));

        assertRefused(
                StageRefusal.STAGE_BEFORE_WHAT_IT_FOLLOWS,
                () -> told(summoned, following(act(2, JUGEMENT, "2026-05-01"), id(1))));
        Procedure judged = told(summoned, following(act(2, JUGEMENT, "2026-09-01"), id(1)));
        assertRefused(
                StageRefusal.STAGE_BEFORE_WHAT_IT_FOLLOWS,
                () -> told(judged, correcting(act(3, ASSIGNATION, "2026-10-01"), id(1))));
        told(judged, correcting(act(3, ASSIGNATION, "2026-08-01"), id(1)));
        assertThat(told(summoned, act(2, JUGEMENT, "2026-05-01")).facts())
                .as("of another round, for all we know")
                .hasSize(3);
    }

    @Test
    void silence_afterTheRequest_isARefusalOnceTheTwoMonthsAreOver() {
        Procedure procedure = told(opened(Stage.CQL), act(1, RFP, "2026-09-25"));

        ImplicitRefusal refusal = procedure.implicitRefusal().orElseThrow();
        assertThat(refusal)
                .isEqualTo(new ImplicitRefusal(LocalDate.of(2026, 11, 25), id(1), LocalDate.of(2026, 9, 25)));
        assertThat(refusal.isInForce(TODAY)).isFalse();
        assertThat(refusal.isInForce(TODAY.plusDays(1))).isTrue();
        assertThat(procedure.stage()).as("worked out, not told").isEqualTo(Stage.RFP);
    }

    @Test
    void silence_isNone_whenDecidedOrEndedOrNotAsked() {
        Procedure asked = told(opened(Stage.CQL), act(1, RFP, "2026-06-01"));

        assertThat(told(asked, act(2, CFP_OCTROI, "2026-06-20")).implicitRefusal())
                .isEmpty();
        assertThat(told(asked, act(2, ABANDON, "2026-07-20")).implicitRefusal()).isEmpty();
        assertThat(told(asked, act(2, ABANDON, "2026-08-20")).implicitRefusal()).isPresent();
        assertThat(told(asked, act(2, CFP_OCTROI, "2026-05-20")).implicitRefusal())
                .as("a decision on an earlier request")
                .isPresent();
        assertThat(opened(Stage.CQL).implicitRefusal()).isEmpty();
    }

    private static Procedure told(Procedure procedure, StageFact... facts) {
        Procedure after = procedure;
        for (StageFact fact : facts) {
            after = after.with(fact, TODAY);
        }
        return after;
    }

    private static Standing standing(Procedure procedure, int number) {
        UUID id = id(number);
        return procedure.standing(procedure.find(id).orElseThrow());
    }

    private static Retraction retraction(int number, Source by) {
        return new Retraction(id(number), RetractionReason.WRONG_FILE, by, Acts.RECEIVED);
    }
}
