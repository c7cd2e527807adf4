package fr.allervers.referral.stage.domain;

import static fr.allervers.referral.fixtures.Acts.TODAY;
import static fr.allervers.referral.fixtures.Acts.act;
import static fr.allervers.referral.fixtures.Acts.correcting;
import static fr.allervers.referral.fixtures.Acts.following;
import static fr.allervers.referral.fixtures.Acts.hearing;
import static fr.allervers.referral.fixtures.Acts.id;
import static fr.allervers.referral.fixtures.Acts.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRuleTest {

    /** The last of the acts, each with its date, and what is remarked of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    CDP 2026-02-01, ASSIGNATION 2026-03-14                           | SUMMONS_BEFORE_CDP_DELAY
                    CDP 2026-02-01, ASSIGNATION 2026-03-15                           | -
                    AUDIENCE 2026-03-01                                              | HEARING_WITHOUT_SUMMONS
                    ASSIGNATION 2026-03-01, AUDIENCE 2026-04-11                      | HEARING_TOO_SOON
                    ASSIGNATION 2026-03-01, AUDIENCE 2026-04-12                      | -
                    DSF 2026-03-01, AUDIENCE 2026-03-12                              | -
                    JUGEMENT 2026-03-01                                              | JUDGEMENT_WITHOUT_SUMMONS
                    AUDIENCE 2026-03-01, JUGEMENT 2026-03-01                         | -
                    SIGNIFICATION 2026-03-01                                         | SERVICE_WITHOUT_JUDGEMENT
                    JUGEMENT 2026-03-01, SIGNIFICATION 2026-03-20                    | -
                    CQL 2026-04-01                                                   | CQL_WITHOUT_JUDGEMENT
                    SIGNIFICATION 2026-03-20, CQL 2026-04-01                         | -
                    DELAI_GRACE 2026-04-01                                           | GRACE_WITHOUT_CQL
                    CQL 2026-04-01, DELAI_GRACE 2026-05-01                           | -
                    RFP 2026-07-01                                                   | RFP_WITHOUT_CQL
                    CQL 2026-04-01, RFP 2026-05-31                                   | RFP_BEFORE_CQL_DELAY
                    CQL 2026-04-01, RFP 2026-06-01                                   | -
                    CFP_REFUS 2026-07-01                                             | DECISION_WITHOUT_RFP
                    RFP 2026-05-01, CFP_OCTROI 2026-07-02                            | DECISION_AFTER_SILENCE
                    RFP 2026-05-01, CFP_OCTROI 2026-07-01                            | -
                    RFP 2026-05-01, CFP_REFUS_IMPLICITE 2026-06-30                   | SILENCE_TOO_SHORT
                    RFP 2026-05-01, CFP_REFUS_IMPLICITE 2026-07-01                   | -
                    EXPULSION_EFFECTIVE 2026-07-01                                   | EVICTION_WITHOUT_CQL
                    CQL 2026-06-01, EXPULSION_EFFECTIVE 2026-07-31                   | EVICTION_BEFORE_CQL_DELAY
                    CQL 2026-06-01, EXPULSION_EFFECTIVE 2026-10-31                   | -
                    CQL 2026-06-01, EXPULSION_EFFECTIVE 2026-11-01                   | EVICTION_IN_TRUCE
                    CQL 2025-11-01, EXPULSION_EFFECTIVE 2026-03-31                   | EVICTION_IN_TRUCE
                    CQL 2025-11-01, EXPULSION_EFFECTIVE 2026-04-01                   | -
                    """)
    void act_outOfTheUsualOrder_isRemarked(String acts, String rule) {
        List<Remark> remarks = remarks(acts);

        assertThat(remarks)
                .extracting(remark -> remark.rule().name())
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void everyRule_isTriedAbove() throws Exception {
        CsvSource source = OrderRuleTest.class
                .getDeclaredMethod("act_outOfTheUsualOrder_isRemarked", String.class, String.class)
                .getAnnotation(CsvSource.class);
        assertThat(source.textBlock()
                        .lines()
                        .map(line -> line.substring(line.indexOf('|') + 1).strip()))
                .contains(Arrays.stream(OrderRule.values()).map(OrderRule::name).toArray(String[]::new));
    }

    @Test
    void remark_saysWhatItWasJudgedBy() {
        Remark remark = remarks("CQL 2026-04-01, RFP 2026-05-15").getFirst();

        assertThat(remark.inputs())
                .isEqualTo(Map.of("CQL", "2026-04-01", "RFP", "2026-05-15", "earliest", "2026-06-01"));
        assertThat(remark.rule().code()).isEqualTo("rfp-before-cql-delay");
        assertThat(remark.rule().ruleId()).isEqualTo("D-CQL");
        assertThat(remark.rule().article()).isEqualTo("CPCE L412-1");
        assertThat(remark.rule().sentence()).endsWith(".");
    }

    @Test
    void stageOfTheReferral_isNotAskedForWhatCameBefore() {
        Procedure procedure = opened(Stage.CFP);

        assertThat(procedure.remarks(procedure.facts().getFirst())).isEmpty();
    }

    @Test
    void hearing_isJudgedByTheSummonsItNames_andByItsCorrection() {
        StageFact hearing = following(hearing(3, "2026-12-20", HearingOutcome.PLANNED), id(1));
        Procedure procedure = opened(Stage.CDP)
                .with(act(1, ProcedureAct.ASSIGNATION, "2026-03-01"), TODAY)
                .with(act(2, ProcedureAct.ASSIGNATION, "2026-11-20"), TODAY)
                .with(hearing, TODAY);
        assertThat(procedure.remarks(hearing)).isEmpty();

        Procedure corrected = procedure.with(correcting(act(4, ProcedureAct.ASSIGNATION, "2026-11-21"), id(1)), TODAY);
        assertThat(corrected.remarks(hearing)).extracting(Remark::rule).containsExactly(OrderRule.HEARING_TOO_SOON);
    }

    @Test
    void fact_thatStandsNoMore_hasNoRemarks() {
        StageFact wrong = act(1, ProcedureAct.CQL, "2026-06-01");
        Procedure procedure = opened(Stage.CDP)
                .with(wrong, TODAY)
                .with(correcting(act(2, ProcedureAct.ASSIGNATION, "2026-06-01"), id(1)), TODAY);

        assertThat(procedure.remarks(wrong)).isEmpty();
    }

    private static List<Remark> remarks(String acts) {
        List<StageFact> facts = Arrays.stream(acts.split(","))
                .map(text -> text.strip().split(" "))
                .map(words -> act(words[0].hashCode() & 0xffff, ProcedureAct.valueOf(words[0]), words[1]))
                .collect(Collectors.toList());
        Procedure procedure = new Procedure(Stage.CDP, facts, List.of());
        return procedure.remarks(facts.getLast());
    }
}
