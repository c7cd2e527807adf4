package fr.allervers.referral.stage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.fixtures.Acts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final Hearing AHEAD = new Hearing(HearingOutcome.PLANNED, HearingPresence.UNKNOWN);

    @Test
    void act_withoutWhatItNeeds_isNamedFieldByField() {
        assertThat(said(ProcedureAct.AUDIENCE, null, null, false).violations())
                .containsExactly(StageRefusal.NEEDED_BY_THE_ACT.at("/hearing"));
        assertThat(said(ProcedureAct.JUGEMENT, null, null, false).violations())
                .containsExactly(StageRefusal.NEEDED_BY_THE_ACT.at("/judgement"));
        assertThat(said(ProcedureAct.ANNULATION, null, null, false).violations())
                .containsExactly(StageRefusal.NEEDED_BY_THE_ACT.at("/annuls"));
    }

    @Test
    void act_withWhatIsNotItsOwn_isToldAllAtOnce() {
        assertThat(said(ProcedureAct.CQL, AHEAD, JudgementKind.REJET, true).violations())
                .containsExactly(
                        StageRefusal.NOT_OF_THE_ACT.at("/hearing"),
                        StageRefusal.NOT_OF_THE_ACT.at("/judgement"),
                        StageRefusal.NOT_OF_THE_ACT.at("/annuls"));
    }

    @Test
    void hearingAhead_knowsNobodyPresentYet() {
        Hearing known = new Hearing(HearingOutcome.PLANNED, HearingPresence.PRESENT);

        assertThat(said(ProcedureAct.AUDIENCE, known, null, false).violations())
                .containsExactly(StageRefusal.NOT_KNOWN_BEFORE_THE_HEARING.at("/hearing/household"));
        assertThat(said(ProcedureAct.AUDIENCE, AHEAD, null, false).violations()).isEmpty();
    }

    private static Statement said(
            ProcedureAct act, @Nullable Hearing hearing, @Nullable JudgementKind judgement, boolean annuls) {
        return new Statement(
                act,
                LocalDate.of(2026, 6, 1),
                DocumentKind.ACT,
                null,
                hearing,
                judgement,
                null,
                annuls ? Acts.id(1) : null,
                null);
    }
}
