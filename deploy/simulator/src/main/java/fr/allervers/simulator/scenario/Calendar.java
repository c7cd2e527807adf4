package fr.allervers.simulator.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** When each partner sends: the CAF twice a month, the CD each week, the others twice a month, on workdays. */
record Calendar(Terms terms) {

    private static final int MONTH = 30;

    /** How many times in a month of 30 days. */
    static int timesAMonth(Source source) {
        return source == Source.CD ? 4 : 2;
    }

    List<LocalDate> daysOf(Source source) {
        return IntStream.range(0, terms.days())
                .filter(offset -> sends(source, offset))
                .mapToObj(offset -> Workdays.from(terms.firstDay().plusDays(offset)))
                .filter(day -> !day.isAfter(terms.lastDay()))
                .distinct()
                .toList();
    }

    private static boolean sends(Source source, int offset) {
        int day = offset % MONTH;
        return switch (source) {
            case CAF -> day == 0 || day == 14;
            case CD -> day < 28 && day % 7 == 3;
            case CCAPEX -> day == 5 || day == 19;
            case SOCIAL_SERVICE -> day == 8 || day == 22;
        };
    }
}
