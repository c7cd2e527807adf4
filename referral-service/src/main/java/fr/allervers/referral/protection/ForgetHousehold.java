package fr.allervers.referral.protection;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.household.StandingStore;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.protection.PersonalStore.Held;
import fr.allervers.referral.protection.domain.ErasureCertificate;
import fr.allervers.referral.protection.domain.ErasureReason;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Forgets a household for good, everywhere: rows here, the identity on its topic, and by {@code HouseholdErased} what
 * other services keep; with it all households that were merged with it. Locks are taken as at the reception: household,
 * cases, plans.
 */
@ApplicationScoped
class ForgetHousehold {

    private final CaseStore cases;
    private final StandingStore standings;
    private final PlanStore plans;
    private final PersonalStore households;
    private final ErasureStore certificates;
    private final ErasureOutgoing events;
    private final Ids ids;
    private final Clock clock;

    ForgetHousehold(
            CaseStore cases,
            StandingStore standings,
            PlanStore plans,
            PersonalStore households,
            ErasureStore certificates,
            ErasureOutgoing events,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.standings = standings;
        this.plans = plans;
        this.households = households;
        this.certificates = certificates;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The caller holds the households' rows. Empty when each was erased before. */
    Uni<Optional<ErasureCertificate>> within(Tx tx, Held held, String by, ErasureReason reason) {
        return standings
                .erased(tx, held.households())
                .map(held::without)
                .chain(left -> left.households().isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : forget(tx, left, by, reason).map(Optional::of));
    }

    private Uni<ErasureCertificate> forget(Tx tx, Held held, String by, ErasureReason reason) {
        Instant now = clock.instant();
        return locked(tx, held)
                .chain(facts -> households
                        .forget(tx, held.households(), now)
                        .map(removals -> ErasureCertificate.sealed(
                                ids.next(), held.households(), held.departments(), now, by, reason, removals))
                        .call(certificate -> certificates.add(tx, certificate))
                        .call(certificate -> events.tell(tx, certificate, facts)));
    }

    private Uni<List<CaseFacts>> locked(Tx tx, Held held) {
        return Multi.createFrom()
                .iterable(held.caseIds())
                .onItem()
                .transformToUniAndConcatenate(caseId -> cases.lockItself(tx, caseId))
                .collect()
                .asList()
                .call(() -> plans.lock(tx, held.departments()));
    }
}
