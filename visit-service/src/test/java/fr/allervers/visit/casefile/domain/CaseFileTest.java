package fr.allervers.visit.casefile.domain;

import static fr.allervers.visit.casefile.domain.CaseRefusal.CASE_CLOSED;
import static fr.allervers.visit.casefile.domain.ProcedureStage.CDP;
import static fr.allervers.visit.fixtures.Cases.NOW;
import static fr.allervers.visit.fixtures.Cases.OPENED;
import static fr.allervers.visit.fixtures.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.visit.fixtures.Cases;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Closure GOALS = new Closure(OPENED.plusDays(30), ClosureMotive.GOALS_REACHED, NOW);

    @Test
    void open_withAStageToldWhileItWaited_isAtThatStage() {
        CaseFile file = Cases.at(CDP, Cases.mark(ProcedureStage.ASSIGNATION, "2026-10-01"));

        assertThat(file.stages().latest()).isEqualTo(ProcedureStage.ASSIGNATION);
        assertThat(file.state()).isEqualTo(CaseState.OPEN);
        assertThat(file.lastExchangeOn()).isNull();
    }

    @Test
    void exchanged_toldLate_keepsTheLastDay() {
        CaseFile file = Cases.at(CDP).exchanged(OPENED.plusDays(9)).exchanged(OPENED.plusDays(2));

        assertThat(file.lastExchangeOn()).isEqualTo(OPENED.plusDays(9));
    }

    @Test
    void met_twiceInDisorder_keepsTheFirstMeetingAndTheLastExchange() {
        CaseFile file = Cases.at(CDP).met(OPENED.plusDays(9)).met(OPENED.plusDays(2));

        assertThat(file.firstMetOn()).isEqualTo(OPENED.plusDays(2));
        assertThat(file.lastExchangeOn()).isEqualTo(OPENED.plusDays(9));
    }

    @Test
    void wasMetBy_onTheDayOfTheMeeting_isTrueAndTheDayBeforeFalse() {
        CaseFile file = Cases.at(CDP).met(OPENED.plusDays(2));

        assertThat(file.wasMetBy(OPENED.plusDays(2))).isTrue();
        assertThat(file.wasMetBy(OPENED.plusDays(1))).isFalse();
        assertThat(Cases.at(CDP).exchanged(OPENED).wasMetBy(OPENED)).isFalse();
    }

    @Test
    void close_anOpenCase_isClosedWithItsMotive() {
        CaseFile closed = Cases.at(CDP).close(GOALS);

        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.closure()).isEqualTo(GOALS);
    }

    @Test
    void close_aClosedCase_isRefused() {
        CaseFile closed = Cases.at(CDP).close(GOALS);

        assertRefused(CASE_CLOSED, () -> closed.close(GOALS));
    }

    @Test
    void alreadyClosedBy_theSameDayAndMotiveLater_isARetry() {
        CaseFile closed = Cases.at(CDP).close(GOALS);
        Closure retry = new Closure(GOALS.closedOn(), GOALS.motive(), NOW.plusSeconds(60));
        Closure other = new Closure(GOALS.closedOn(), ClosureMotive.MOVED_AWAY, NOW);

        assertThat(closed.alreadyClosedBy(retry)).contains(new Recorded<>(closed, false));
        assertThat(closed.alreadyClosedBy(other)).isEmpty();
        assertThat(Cases.at(CDP).alreadyClosedBy(retry)).isEmpty();
    }

    @Test
    void exchanged_afterTheClosure_isStillPossible() {
        CaseFile closed = Cases.at(CDP).close(GOALS);

        assertThat(closed.met(OPENED.plusDays(45)).lastExchangeOn()).isEqualTo(OPENED.plusDays(45));
    }

    @Test
    void today_justAfterMidnightInReunion_isAheadOfParis() {
        Instant evening = Instant.parse("2026-01-31T21:30:00Z");

        assertThat(Cases.in("974").today(evening)).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(Cases.in("93").today(evening)).isEqualTo(LocalDate.of(2026, 1, 31));
    }
}
