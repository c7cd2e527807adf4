package fr.allervers.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.simulator.journal.JournalLine.Planned;
import fr.allervers.simulator.journal.JournalLine.Released;
import fr.allervers.simulator.journal.JournalLine.Result;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JournalCountTest {

    @Test
    void meetings_twoOnOneDay_areOneHouseholdAndOneDay() {
        Pages twice = new Pages().met(1).met(1).met(3);

        assertThat(twice.count("I1a", 9)).isEqualTo(1);
        assertThat(twice.count("I1a-household-days", 9)).isEqualTo(2);
    }

    @Test
    void household_metInTwoMonths_isOneInAllAndOneInEach() {
        Pages twice = new Pages().met(1).met(40);

        Map<Cell, Long> months = twice.counts(50, Set.of(Dimension.MONTH));

        assertThat(twice.count("I1a", 50)).isEqualTo(1);
        assertThat(months).containsEntry(new Cell("I1a", null, null, null, null, "2026-10"), 1L);
        assertThat(months).containsEntry(new Cell("I1a", null, null, null, null, "2026-11"), 1L);
    }

    @Test
    void call_isNotAMeeting() {
        assertThat(new Pages().called(1, "ANSWERED", "STARTED").count("I1a", 9)).isZero();
    }

    @Test
    void diagnosis_revised_countsOnce() {
        Pages revised =
                new Pages().met(1).diagnosed(1, "CAUSES").diagnosed(4, "CAUSES").diagnosed(4, "DSF");

        assertThat(revised.count("I1b-CAUSES", 9)).isEqualTo(1);
        assertThat(revised.count("I1b", 9)).isEqualTo(2);
    }

    @Test
    void household_isAccompaniedByAContractOrByTwoExchangesAndAStepStarted() {
        assertThat(new Pages().met(1).agreed(2).agreed(3).count("I1c", 9)).isEqualTo(1);
        assertThat(new Pages().met(1).called(5, "ANSWERED", "PARTLY_STARTED").count("I1c", 9))
                .isEqualTo(1);
        assertThat(new Pages().met(1).called(5, "ANSWERED", "NOT_STARTED").count("I1c", 9))
                .isZero();
        assertThat(new Pages().called(5, "ANSWERED", "STARTED").count("I1c", 9)).isZero();
    }

    @Test
    void referral_ofAHouseholdKnownFromAnotherPartner_isReceivedAndAttached() {
        Pages both = new Pages().referred(1, Result.ALLOCATED, "CAF", "R-1").referred(8, Result.ATTACHED, "CD", "R-1");

        assertThat(both.count("P1-received", 9)).isEqualTo(2);
        assertThat(both.count("P1-attached", 9)).isEqualTo(1);
        assertThat(both.count("P1-allocated", 9)).isEqualTo(1);
    }

    @Test
    void line_thatWasRepeatedOrUnreadable_isNotReceived() {
        Pages none = new Pages().referred(1, Result.KNOWN, "CAF", "R-1").referred(1, Result.REFUSED, "CAF", "R-2");

        assertThat(none.counts(9, Set.of())).isEmpty();
    }

    @Test
    void referral_thatWaitedAndGotAPlace_waitsOnlyUntilThen() {
        JournalLine.About about = new JournalLine.About("93", "equipe-93", "CAF", "CDP", "M-1", "R-1");
        Pages released = new Pages()
                .referred(28, Result.WAITLISTED, "CAF", "R-1")
                .with(new Released(about, Pages.day(32), "case-1", YearMonth.of(2026, 11)));

        Map<Cell, Long> months = released.counts(40, Set.of(Dimension.MONTH));

        assertThat(released.count("P1-waitlisted", 40)).isZero();
        assertThat(months).containsEntry(new Cell("P1-waitlisted", null, null, null, null, "2026-10"), 1L);
        assertThat(months).containsEntry(new Cell("P1-allocated", null, null, null, null, "2026-11"), 1L);
    }

    @Test
    void quota_isForEachMonthOfItsYearAndHasNoStage() {
        Pages planned = new Pages().with(new Planned("93", "equipe-93", 2026, Map.of("CAF", 25, "CD", 20)));

        assertThat(planned.count("P1-quota", 40)).isEqualTo(90);
        assertThat(planned.counts(40, Set.of(Dimension.STAGE))).isEmpty();
    }

    @Test
    void line_writtenAndReadAgain_isTheSame() {
        JournalLine line = new Planned("93", "equipe-93", 2026, Map.of("CAF", 25));

        assertThat(Journal.parse(Journal.text(line))).isEqualTo(line);
        assertThat(Journal.text(line)).contains("\"what\":\"plan\"");
    }
}
