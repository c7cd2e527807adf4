package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.plan.domain.Priority;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How urgent a candidate is by the department's criteria, each in points of its own before the weights: a hearing from
 * 90 days (0) to 7 days ahead (100), the debt up to 10 000 euros (100), vulnerabilities 25 each up to four, and one
 * point for each day of waiting without a bound, so that everybody's turn comes.
 */
public record Score(int hearing, int debt, int vulnerability, int ageing, Priority weights) {

    private static final int FULL = 100;
    private static final int HEARING_IN_SIGHT = 90;
    private static final int HEARING_AT_HAND = 7;
    private static final long CENTS_A_POINT = 10_000;
    private static final int POINTS_A_VULNERABILITY = 25;

    public static Score of(Candidate candidate, Priority weights, LocalDate today) {
        return new Score(
                hearing(candidate, today),
                (int) Math.min(FULL, candidate.arrearsCents() / CENTS_A_POINT),
                Math.min(FULL, candidate.vulnerabilities() * POINTS_A_VULNERABILITY),
                (int) Math.max(0, ChronoUnit.DAYS.between(candidate.waitingSince(), today)),
                weights);
    }

    private static int hearing(Candidate candidate, LocalDate today) {
        LocalDate day = candidate.hearingDate();
        if (day == null || day.isBefore(today)) {
            return 0;
        }
        long ahead = Math.max(HEARING_AT_HAND, ChronoUnit.DAYS.between(today, day));
        return (int) Math.max(0, FULL * (HEARING_IN_SIGHT - ahead) / (HEARING_IN_SIGHT - HEARING_AT_HAND));
    }

    /** Weighted points; the higher, the sooner. */
    public long total() {
        return (long) hearing * weights.hearing()
                + (long) debt * weights.debt()
                + (long) vulnerability * weights.vulnerability()
                + (long) ageing * weights.ageing();
    }
}
