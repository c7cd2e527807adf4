package fr.allervers.followup.watch.domain;

import static fr.allervers.followup.fixtures.Entries.exchange;
import static fr.allervers.followup.watch.domain.WatchRefusal.NO_WATCH_RULE_IN_FORCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.followup.fixtures.Entries;
import fr.allervers.followup.fixtures.Rules;
import fr.allervers.kit.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchRulesTest {

    private static final WatchRule TEN_DAYS_FROM_2027 =
            new WatchRule(LocalDate.of(2027, 1, 1), 10, DelayUnit.CALENDAR_DAYS);

    @Test
    void dueOn_underTheRuleOfTheNote_isFifteenCalendarDaysAfter() {
        assertThat(Rules.FIFTEEN_DAYS.dueOn(LocalDate.of(2026, 10, 20))).isEqualTo(LocalDate.of(2026, 11, 4));
    }

    @Test
    void inForceOn_aDayBeforeAnyRule_isRefused() {
        assertThatThrownBy(() -> Rules.OF_THE_NOTE.inForceOn(LocalDate.of(2020, 11, 30)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(NO_WATCH_RULE_IN_FORCE));
    }

    @Test
    void inForceOn_afterAChange_isTheRuleOfThatDay() {
        WatchRules rules = new WatchRules(List.of(TEN_DAYS_FROM_2027, Rules.FIFTEEN_DAYS));

        assertThat(rules.inForceOn(LocalDate.of(2026, 12, 31))).isEqualTo(Rules.FIFTEEN_DAYS);
        assertThat(rules.inForceOn(LocalDate.of(2027, 1, 1))).isEqualTo(TEN_DAYS_FROM_2027);
    }

    @Test
    void termOf_anExchange_lastsUntilTheEndOfTheDueDay() {
        Term term = Rules.OF_THE_NOTE.termOf(exchange(0));

        assertThat(term.dueOn()).isEqualTo(Entries.day(15));
        assertThat(term.dueUntil()).isEqualTo(Instant.parse("2026-10-16T22:00:00Z"));
    }

    @Test
    void aRule_withoutADay_isNoRule() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WatchRule(Entries.DAY_0, 0, DelayUnit.CALENDAR_DAYS));
    }
}
