package fr.allervers.visit.agenda.domain;

import static fr.allervers.visit.agenda.domain.AgendaRefusal.AGENDA_ENDS_BEFORE_IT_BEGINS;
import static fr.allervers.visit.agenda.domain.AgendaRefusal.AGENDA_TOO_LONG;
import static fr.allervers.visit.fixtures.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void period_ofOneDayToSixtyTwo_isTaken() {
        assertThat(new Period(TODAY, TODAY).violations()).isEmpty();
        assertThat(new Period(TODAY, TODAY.plusDays(61)).violations()).isEmpty();
    }

    @Test
    void period_thatIsLongerOrBackwards_isRefused() {
        assertThat(new Period(TODAY, TODAY.plusDays(62)).violations()).containsExactly(AGENDA_TOO_LONG.at("/to"));
        assertThat(new Period(TODAY, TODAY.minusDays(1)).violations())
                .containsExactly(AGENDA_ENDS_BEFORE_IT_BEGINS.at("/to"));
    }

    @Test
    void slot_asText_readsAgainAndNothingElseDoes() {
        Slot slot = new Slot(TODAY, "14001" + "01a10b1f-1e64-73dd-9864-a9388707eade");

        assertThat(Slot.parse(slot.toString())).isEqualTo(slot);
        assertThatIllegalArgumentException().isThrownBy(() -> Slot.parse("2026-10-13.' or 1=1 --"));
    }
}
