package fr.allervers.simulator.scenario;

import fr.allervers.simulator.land.Land;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Months that tests look at. */
final class Months {

    /** A Saturday; the month turns on the ninth day. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 24);

    static final Scenario WHOLE = Scenario.of(Land.load(), terms(2026, 1));

    private Months() {}

    static Terms terms(long seed, double scale) {
        return new Terms(seed, scale, FIRST_DAY, 30);
    }

    static Scenario of(long seed, String... departments) {
        return Scenario.of(Land.load().only(List.of(departments)), terms(seed, 1));
    }

    static Stream<Scenario.Delivery> deliveries(Scenario scenario) {
        return scenario.days().stream().flatMap(day -> day.deliveries().stream());
    }

    static Stream<Pushed> lines(Scenario scenario) {
        return deliveries(scenario).flatMap(delivery -> delivery.transfer().lines().stream());
    }

    static Stream<Action> actions(Scenario scenario) {
        return scenario.days().stream().flatMap(day -> day.actions().stream());
    }
}
