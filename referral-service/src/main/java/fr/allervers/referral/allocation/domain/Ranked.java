package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.plan.domain.Priority;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A candidate with its score; of equal scores who waits longest comes first, then by id. Same input, same order. */
public record Ranked(Candidate candidate, Score score, long total) {

    private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::total)
            .reversed()
            .thenComparing(ranked -> ranked.candidate().waitingSince())
            .thenComparing(ranked -> ranked.candidate().referralId());

    public static List<Ranked> inOrder(Collection<Candidate> candidates, Priority weights, LocalDate today) {
        return candidates.stream()
                .map(candidate -> of(candidate, weights, today))
                .sorted(ORDER)
                .toList();
    }

    private static Ranked of(Candidate candidate, Priority weights, LocalDate today) {
        Score score = Score.of(candidate, weights, today);
        return new Ranked(candidate, score, score.total());
    }
}
