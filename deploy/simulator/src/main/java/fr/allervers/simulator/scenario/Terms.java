package fr.allervers.simulator.scenario;

import java.time.LocalDate;

/**
 * What the month is drawn from.
 *
 * @param scale 1 for the capacity of the real teams
 * @param firstDay of {@code days} played days
 */
public record Terms(long seed, double scale, LocalDate firstDay, int days) {

    public Terms {
        if (scale <= 0 || scale > 1000) {
            throw new IllegalArgumentException("--scale : un nombre de 0 à 1000");
        }
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("--days : un nombre de 1 à 366");
        }
    }

    public LocalDate lastDay() {
        return firstDay.plusDays(days - 1L);
    }
}
