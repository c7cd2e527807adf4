package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.QuotaLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives a place or says why not. Among the operators that serve the commune, did not refuse the household and have a
 * place left, the one with the largest part of its quota unused; of equals the first by name. Same input, same choice.
 */
public final class Allocator {

    private static final Comparator<Offer> FREEST = Comparator.comparingDouble(Offer::freePart)
            .thenComparing(Comparator.comparing((Offer offer) -> offer.line().operator())
                    .reversed());

    private Allocator() {}

    public static Choice choose(Month month, Candidate candidate) {
        List<Offer> offers = offers(month, candidate);
        if (capReached(month, candidate.source())) {
            return new Choice.Wait(WaitReason.ANNUAL_CAP_REACHED, offers);
        }
        return offers.stream()
                .filter(Offer::isOpen)
                .max(FREEST)
                .<Choice>map(offer -> new Choice.Place(offer, offers))
                .orElseGet(() -> new Choice.Wait(whyNone(offers), offers));
    }

    /** What each operator of the plan could offer. */
    public static List<Offer> offers(Month month, Candidate candidate) {
        return month.plan().operators().stream()
                .flatMap(area -> offer(month, area, candidate).stream())
                .toList();
    }

    public static boolean capReached(Month month, Source source) {
        Integer cap = month.plan().socialServiceAnnualCap();
        return source == Source.SOCIAL_SERVICE && cap != null && month.uses().socialServicesThisYear() >= cap;
    }

    private static WaitReason whyNone(List<Offer> offers) {
        List<Offer> covering = offers.stream().filter(Offer::covers).toList();
        if (covering.isEmpty()) {
            return WaitReason.NO_QUOTA_FOR_SOURCE;
        }
        return covering.stream().allMatch(Offer::refused) ? WaitReason.REFUSED_BY_ALL : WaitReason.QUOTA_USED_UP;
    }

    /** Social services are bounded by their yearly volume; a monthly quota for them is optional. */
    private static Optional<Offer> offer(Month month, OperatorArea area, Candidate candidate) {
        Plan plan = month.plan();
        Optional<QuotaLine> planned = plan.quota(area.operator(), candidate.source(), candidate.stage())
                .map(quota -> quota.line());
        if (planned.isEmpty()
                && (candidate.source() != Source.SOCIAL_SERVICE || plan.socialServiceAnnualCap() == null)) {
            return Optional.empty();
        }
        QuotaLine line = planned.orElseGet(() -> new QuotaLine(area.operator(), candidate.source(), null));
        return Optional.of(new Offer(
                line,
                area.covers(candidate.commune()),
                candidate.refusedBy().contains(area.operator()),
                planned.map(month::allowed).orElse(null),
                month.uses().of(line)));
    }
}
