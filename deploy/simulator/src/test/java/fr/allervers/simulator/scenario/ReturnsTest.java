package fr.allervers.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    @Test
    void household_referredAgain_joinsItsCaseUnlessThatWasClosed() {
        Map<String, LocalDate> closed = new HashMap<>();
        Months.actions(Months.WHOLE)
                .filter(action -> action.deed() instanceof Deed.Closure)
                .forEach(action -> closed.putIfAbsent(action.referral().household(), action.recordedOn()));

        Months.deliveries(Months.WHOLE).forEach(delivery -> {
            for (int index = 0; index < delivery.outcomes().size(); index++) {
                if (delivery.outcomes().get(index) instanceof Outcome.Attached) {
                    String household = delivery.transfer().lines().get(index).household();
                    assertThat(closed.getOrDefault(household, LocalDate.MAX))
                            .isAfterOrEqualTo(delivery.transfer().day());
                }
            }
        });
    }

    @Test
    void closure_isNotEnteredInTheWeekBeforeTheHouseholdComesBack() {
        Returns returns = new Returns(Map.of("M-1", LocalDate.of(2026, 11, 16)));

        assertThat(returns.allow(closure(LocalDate.of(2026, 11, 8)))).isTrue();
        assertThat(returns.allow(closure(LocalDate.of(2026, 11, 9)))).isFalse();
        assertThat(returns.allow(closure(LocalDate.of(2026, 11, 16)))).isTrue();
    }

    private static Action closure(LocalDate day) {
        Pushed referral = new Pushed(
                "93",
                Source.CAF,
                Stage.CDP,
                java.time.LocalDate.of(2026, 9, 1),
                "R-1",
                "M-1",
                null,
                Pushed.Nature.ELIGIBLE,
                null,
                "{}");
        return new Action(referral, "equipe-93", day, day, Dice.of(1, "id").uuid(), new Deed.Closure("UNREACHABLE"));
    }
}
