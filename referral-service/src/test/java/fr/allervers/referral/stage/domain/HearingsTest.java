package fr.allervers.referral.stage.domain;

import static fr.allervers.referral.fixtures.Acts.TODAY;
import static fr.allervers.referral.fixtures.Acts.hearing;
import static fr.allervers.referral.fixtures.Acts.id;
import static fr.allervers.referral.fixtures.Acts.opened;
import static fr.allervers.referral.stage.domain.HearingOutcome.HELD;
import static fr.allervers.referral.stage.domain.HearingOutcome.PLANNED;
import static fr.allervers.referral.stage.domain.HearingOutcome.POSTPONED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Acts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingsTest {

    private static final List<Hearings.Planned> TOLD_BY_THE_REFERRAL =
            List.of(new Hearings.Planned(LocalDate.of(2026, 12, 10), Acts.RECEIVED));

    @Test
    void date_withoutAnyFact_isWhatTheReferralTold() {
        assertThat(Hearings.date(told(), TOLD_BY_THE_REFERRAL)).contains(LocalDate.of(2026, 12, 10));
        assertThat(Hearings.date(told(), List.of())).isEmpty();
    }

    @Test
    void date_toldLast_isTheOne_alsoWhenItIsEarlier() {
        assertThat(Hearings.date(told(hearing(1, "2027-01-14", PLANNED)), TOLD_BY_THE_REFERRAL))
                .contains(LocalDate.of(2027, 1, 14));
        assertThat(Hearings.date(told(hearing(1, "2026-12-03", PLANNED)), TOLD_BY_THE_REFERRAL))
                .contains(LocalDate.of(2026, 12, 3));
    }

    @Test
    void date_ofAHearingPutOff_isTheNewOne_orNotKnown() {
        StageFact putOff = hearing(1, "2026-12-10", POSTPONED);

        assertThat(Hearings.date(told(putOff), TOLD_BY_THE_REFERRAL)).isEmpty();
        assertThat(Hearings.date(told(putOff, hearing(2, "2027-02-04", PLANNED)), TOLD_BY_THE_REFERRAL))
                .contains(LocalDate.of(2027, 2, 4));
    }

    @Test
    void date_ofAHearingHeldLongAgoAndToldLate_doesNotHideTheOneAhead() {
        assertThat(Hearings.date(told(hearing(1, "2026-06-04", HELD)), TOLD_BY_THE_REFERRAL))
                .contains(LocalDate.of(2026, 12, 10));
        assertThat(Hearings.date(told(hearing(1, "2026-06-04", HELD), hearing(2, "2026-05-04", HELD)), List.of()))
                .contains(LocalDate.of(2026, 6, 4));
    }

    @Test
    void date_thatIsTakenBack_countsNoMore() {
        Procedure procedure = told(hearing(1, "2027-01-14", PLANNED))
                .without(new Retraction(id(1), RetractionReason.WRONG_FILE, Source.CAF, Acts.RECEIVED));

        assertThat(Hearings.date(procedure, TOLD_BY_THE_REFERRAL)).contains(LocalDate.of(2026, 12, 10));
    }

    private static Procedure told(StageFact... facts) {
        Procedure procedure = opened(Stage.ASSIGNATION);
        for (StageFact fact : facts) {
            procedure = procedure.with(fact, TODAY);
        }
        return procedure;
    }
}
