package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.plan.domain.QuotaLine;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * In which month those who wait can expect a place, if nobody more urgent comes and the plan goes on as it is: they are
 * seated in their order on the places of this month and the coming ones.
 */
public final class Forecast {

    private static final long NEVER = Long.MAX_VALUE;

    private final Month month;
    private final Map<QuotaLine, Integer> seated = new HashMap<>();
    private int socialServices;

    private Forecast(Month month) {
        this.month = month;
    }

    /** Those whom no operator of the plan could ever take are absent. */
    public static Map<UUID, YearMonth> of(Month month, List<Ranked> waiting) {
        Forecast forecast = new Forecast(month);
        Map<UUID, YearMonth> expected = new HashMap<>();
        waiting.forEach(ranked -> forecast.seat(ranked.candidate())
                .ifPresent(found -> expected.put(ranked.candidate().referralId(), found)));
        return expected;
    }

    private Optional<YearMonth> seat(Candidate candidate) {
        return Allocator.offers(month, candidate).stream()
                .filter(offer -> offer.covers() && !offer.refused())
                .map(offer -> new Seat(offer.line(), monthsAhead(offer)))
                .filter(seat -> seat.ahead() < NEVER)
                .min(Seat.SOONEST)
                .map(seat -> take(candidate.source(), seat));
    }

    private YearMonth take(Source source, Seat seat) {
        seated.merge(seat.line(), 1, Integer::sum);
        long ahead = source == Source.SOCIAL_SERVICE ? Math.max(seat.ahead(), yearsAhead()) : seat.ahead();
        return month.month().plusMonths(ahead);
    }

    private long monthsAhead(Offer offer) {
        if (offer.allowed() == null) {
            return 0;
        }
        int before = seated.getOrDefault(offer.line(), 0);
        if (before < offer.left()) {
            return 0;
        }
        int each = month.plan().number(offer.line());
        return each == 0 ? NEVER : 1 + (before - Math.max(0, offer.left())) / each;
    }

    /** Months until the January whose yearly volume of social services has room. */
    private long yearsAhead() {
        Integer cap = month.plan().socialServiceAnnualCap();
        if (cap == null) {
            return 0;
        }
        int left = Math.max(0, cap - month.uses().socialServicesThisYear());
        int position = socialServices++;
        if (position < left) {
            return 0;
        }
        int years = 1 + (position - left) / Math.max(1, cap);
        return 12L * years - (month.month().getMonthValue() - 1);
    }

    private record Seat(QuotaLine line, long ahead) {

        static final Comparator<Seat> SOONEST = Comparator.comparingLong(Seat::ahead)
                .thenComparing(seat -> seat.line().operator());
    }
}
