package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.domain.Source;
import java.util.HashMap;
import java.util.Map;

/** Places already given this month, by operator and source, and those of social services this year. */
public record Uses(Map<Line, Integer> month, int socialServicesThisYear) {

    /** One operator and one source. */
    public record Line(String operator, Source source) {}

    public Uses {
        month = Map.copyOf(month);
    }

    public static Uses none() {
        return new Uses(Map.of(), 0);
    }

    public int of(String operator, Source source) {
        return month.getOrDefault(new Line(operator, source), 0);
    }

    public Uses with(String operator, Source source) {
        Map<Line, Integer> next = new HashMap<>(month);
        next.merge(new Line(operator, source), 1, Integer::sum);
        return new Uses(next, socialServicesThisYear + (source == Source.SOCIAL_SERVICE ? 1 : 0));
    }
}
