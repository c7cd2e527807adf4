package fr.allervers.referral.answer;

import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.domain.CaseNews;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes over from the operator's work what partners may know of it: accepted, met, closed. */
@ApplicationScoped
public class FollowCases {

    private final ReferralStore referrals;
    private final CaseStore cases;
    private final AnswerOutgoing events;
    private final Clock clock;

    public FollowCases(ReferralStore referrals, CaseStore cases, AnswerOutgoing events, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** In their order; most news change nothing, and one statement finds that out for all. */
    Uni<Void> within(Tx tx, List<CaseNews> news) {
        return news.isEmpty()
                ? Uni.createFrom().voidItem()
                : referrals
                        .ofCases(tx, news.stream().map(CaseNews::caseId).collect(Collectors.toSet()))
                        .chain(found -> followAll(tx, moving(found, news), news));
    }

    private static List<UUID> moving(List<Referral> found, List<CaseNews> news) {
        Predicate<Referral> moves = referral -> !told(referral, news).equals(referral);
        return found.stream()
                .filter(moves)
                .sorted(Comparator.comparing(Referral::caseId).thenComparing(Referral::id))
                .map(Referral::id)
                .toList();
    }

    private static Referral told(Referral referral, List<CaseNews> news) {
        Referral current = referral;
        for (CaseNews one : news) {
            current = one.caseId().equals(referral.caseId()) ? one.tell(current) : current;
        }
        return current;
    }

    private Uni<Void> followAll(Tx tx, List<UUID> moving, List<CaseNews> news) {
        return Multi.createFrom()
                .iterable(moving)
                .onItem()
                .transformToUniAndConcatenate(id -> follow(tx, id, news).replaceWith(id))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> follow(Tx tx, UUID id, List<CaseNews> news) {
        return referrals
                .fresh(tx, id)
                .chain(found -> cases.lock(tx, found.caseId()))
                .chain(() -> referrals.fresh(tx, id))
                .chain(before -> keep(tx, before, told(before, news)));
    }

    private Uni<Void> keep(Tx tx, Referral before, Referral after) {
        return referrals
                .save(tx, after, clock.instant())
                .chain(() -> before.state() instanceof Referral.State.Allocated
                                && after.state() instanceof Referral.State.Accepted accepted
                        ? events.tellAccepted(tx, after, accepted.operator())
                        : Uni.createFrom().voidItem());
    }
}
