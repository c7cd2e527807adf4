package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.plan.domain.QuotaLine;
import java.util.HashMap;
import java.util.Map;

/** Places already given this month, by line of the plan, and those of social services this year. */
public record Uses(Map<QuotaLine, Integer> month, int socialServicesThisYear) {

    public Uses {
        month = Map.copyOf(month);
    }

    public static Uses none() {
        return new Uses(Map.of(), 0);
    }

    public int of(QuotaLine line) {
        return month.getOrDefault(line, 0);
    }

    public Uses with(QuotaLine line) {
        Map<QuotaLine, Integer> next = new HashMap<>(month);
        next.merge(line, 1, Integer::sum);
        return new Uses(next, socialServicesThisYear + (line.source() == Source.SOCIAL_SERVICE ? 1 : 0));
    }
}
