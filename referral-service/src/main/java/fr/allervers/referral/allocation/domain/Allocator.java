package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives a place or says why not. Among the operators that serve the commune and have a place left, the one with the
 * largest part of its quota unused; of equals the first by name. Same input, same choice.
 */
public final class Allocator {

    private Allocator() {}

    public static Choice choose(Plan plan, Uses uses, Source source, String commune) {
        if (capReached(plan, uses, source)) {
            return new Choice.Wait(WaitReason.ANNUAL_CAP_REACHED);
        }
        List<Offer> offers = offers(plan, uses, source, commune);
        if (offers.isEmpty()) {
            return new Choice.Wait(WaitReason.NO_QUOTA_FOR_SOURCE);
        }
        Optional<Offer> best = offers.stream().filter(offer -> offer.left() > 0).max(Offer.FREEST);
        return best.<Choice>map(offer -> new Choice.Place(offer.operator()))
                .orElseGet(() -> new Choice.Wait(WaitReason.QUOTA_USED_UP));
    }

    private static boolean capReached(Plan plan, Uses uses, Source source) {
        Integer cap = plan.socialServiceAnnualCap();
        return source == Source.SOCIAL_SERVICE && cap != null && uses.socialServicesThisYear() >= cap;
    }

    private static List<Offer> offers(Plan plan, Uses uses, Source source, String commune) {
        return plan.operators().stream()
                .filter(area -> area.covers(commune))
                .map(OperatorArea::operator)
                .flatMap(operator -> offer(plan, uses, operator, source).stream())
                .toList();
    }

    /** Social services are bounded by their yearly volume; a monthly quota for them is optional. */
    private static Optional<Offer> offer(Plan plan, Uses uses, String operator, Source source) {
        OptionalInt quota = plan.quota(operator, source);
        if (quota.isEmpty() && (source != Source.SOCIAL_SERVICE || plan.socialServiceAnnualCap() == null)) {
            return Optional.empty();
        }
        int number = quota.orElse(Integer.MAX_VALUE);
        return Optional.of(new Offer(operator, number - uses.of(operator, source), number));
    }

    private record Offer(String operator, int left, int number) {

        static final Comparator<Offer> FREEST = Comparator.<Offer>comparingDouble(
                        offer -> (double) offer.left() / Math.max(1, offer.number()))
                .thenComparing(Comparator.comparing(Offer::operator).reversed());
    }
}
