package fr.allervers.reporting.indicator.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rate divides. An empty denominator stands for working days. */
public record Ratio(Indicator numerator, List<Indicator> denominator) {

    public Ratio {
        denominator = List.copyOf(denominator);
    }

    /** Empty for what is counted directly. */
    public static Optional<Ratio> of(Indicator indicator) {
        return switch (indicator) {
            case MET_PER_DAY -> Optional.of(new Ratio(Indicator.HOUSEHOLD_DAYS, List.of()));
            case QUOTA_USE -> Optional.of(new Ratio(Indicator.ALLOCATED, List.of(Indicator.QUOTA)));
            case WATCH_RATE ->
                Optional.of(new Ratio(
                        Indicator.WATCHES_ON_TIME,
                        List.of(Indicator.WATCHES_ON_TIME, Indicator.WATCHES_LATE, Indicator.WATCHES_MISSED)));
            default -> Optional.empty();
        };
    }

    public boolean isPerWorkingDay() {
        return denominator.isEmpty();
    }

    /** What must be counted to answer these. */
    public static Set<Indicator> countedFor(Set<Indicator> asked) {
        Set<Indicator> counted = EnumSet.noneOf(Indicator.class);
        for (Indicator indicator : asked) {
            of(indicator)
                    .ifPresentOrElse(
                            ratio -> {
                                counted.add(ratio.numerator());
                                counted.addAll(ratio.denominator());
                            },
                            () -> counted.add(indicator));
        }
        return counted;
    }
}
