package fr.allervers.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchCountTest {

    @Test
    void check_onDay14AndOnTheDueDay_isOnTime() {
        assertThat(new Pages().met(1).called(15, "ANSWERED", "STARTED").count("P3-on-time", 20))
                .isEqualTo(1);
        assertThat(new Pages().met(1).called(16, "ANSWERED", "STARTED").count("P3-on-time", 20))
                .isEqualTo(1);
    }

    @Test
    void check_onDay16_isLateAndNotMissed() {
        Pages late = new Pages().met(1).called(17, "ANSWERED", "NOT_STARTED");

        assertThat(late.count("P3-late", 20)).isEqualTo(1);
        assertThat(late.count("P3-missed", 20)).isZero();
        assertThat(late.count("P3-due", 20)).isEqualTo(1);
        assertThat(late.count("P3-open", 20)).isEqualTo(1);
    }

    @Test
    void letter_withoutAnswer_armsNothing() {
        Pages silent = new Pages().met(1).letter(11);

        assertThat(silent.count("P3-missed", 17)).isEqualTo(1);
        assertThat(silent.count("P3-open", 17)).isZero();
    }

    @Test
    void exchange_withoutReview_supersedesWhatIsOpen() {
        Pages called = new Pages().met(1).called(10, "REFUSED", null);

        assertThat(called.count("P3-superseded", 12)).isEqualTo(1);
        assertThat(called.count("P3-open", 12)).isEqualTo(1);
        assertThat(called.count("P3-missed", 26)).isEqualTo(1);
    }

    @Test
    void exchange_withoutReviewAfterTheDueDay_leavesTheWatchMissed() {
        Pages late = new Pages().met(1).called(17, "ANSWERED", null);

        assertThat(late.count("P3-missed", 20)).isEqualTo(1);
        assertThat(late.count("P3-open", 20)).isEqualTo(1);
    }

    @Test
    void watch_isOpenUntilTheEndOfItsLastDay() {
        Pages waiting = new Pages().met(1);

        assertThat(waiting.count("P3-open", 15)).isEqualTo(1);
        // 22:00 UTC on the due day is past midnight in summer: the day is over
        assertThat(waiting.count("P3-missed", 16)).isEqualTo(1);
    }

    @Test
    void check_afterTheEndOfTheIntervention_isTheLastThingToWaitFor() {
        Pages ended = new Pages().met(1).closed(5, "GOALS_REACHED").called(12, "ANSWERED", "STARTED");

        assertThat(ended.count("P3-on-time", 40)).isEqualTo(1);
        assertThat(ended.count("P3-open", 40)).isZero();
        assertThat(ended.count("P3-due", 40)).isEqualTo(1);
    }

    @Test
    void check_onTheDayOfTheEnd_stillArms() {
        Pages ended = new Pages().met(1).called(12, "ANSWERED", "STARTED").closed(12, "HANDED_OVER");

        assertThat(ended.count("P3-on-time", 13)).isEqualTo(1);
        assertThat(ended.count("P3-open", 13)).isEqualTo(1);
    }

    @Test
    void death_cancelsTheOpenWatch() {
        Pages ended = new Pages().met(1).closed(5, "DECEASED");

        assertThat(ended.count("P3-cancelled", 40)).isEqualTo(1);
        assertThat(ended.count("P3-due", 40)).isZero();
    }

    @Test
    void death_afterTheDueDay_leavesItMissed() {
        assertThat(new Pages().met(1).closed(18, "DECEASED").count("P3-missed", 40))
                .isEqualTo(1);
    }

    @Test
    void check_enteredLate_countsByTheDayItHappened() {
        Pages entered = new Pages().met(1).called(20, "ANSWERED", null).called(15, "ANSWERED", "STARTED");

        assertThat(entered.count("P3-on-time", 21)).isEqualTo(1);
        assertThat(entered.count("P3-superseded", 21)).isEqualTo(1);
    }
}
