package fr.allervers.referral.stage;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.stage.domain.StageFact;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What partners recorded under a referral goes with it to another case: taken back from the case that it leaves, told
 * anew of the one that it goes to. What a judge or a partner said of it in the other case ends there.
 */
@ApplicationScoped
public class MoveStages {

    private final StageStore stages;
    private final StageOutgoing events;
    private final Ids ids;
    private final Clock clock;

    public MoveStages(StageStore stages, StageOutgoing events, Ids ids, Clock clock) {
        this.stages = stages;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Both cases are held. The events that told them until now; to be called before the referral moves. */
    public Uni<List<UUID>> takeOut(Tx tx, UUID referralId, UUID ownCase) {
        return stages.told(tx, referralId)
                .chain(told -> Multi.createFrom()
                        .iterable(told)
                        .onItem()
                        .transformToUniAndConcatenate(one -> stages.move(tx, one.factId(), ownCase, ids.next())
                                .replaceWith(one))
                        .collect()
                        .asList())
                .map(told ->
                        told.stream().flatMap(one -> one.eventId().stream()).toList());
    }

    /** To be called once the referral has moved. */
    public Uni<Void> tell(Tx tx, CaseFacts left, CaseFacts own, UUID referralId, List<UUID> toldBefore) {
        Instant now = clock.instant();
        return stages.ofCase(tx, left.caseId())
                .chain(file -> events.tellTakenBack(tx, left, file.procedure(), toldBefore, now))
                .chain(() -> stages.ofCase(tx, own.caseId()))
                .chain(file -> events.tellAnew(tx, own, file.procedure(), recorded(file, referralId, now)));
    }

    /** In the order they were recorded, known of this case from now on. */
    private static List<StageFact> recorded(ProcedureFile file, UUID referralId, Instant now) {
        return file.procedure().facts().stream()
                .filter(fact -> fact.referralId().equals(referralId) && !fact.isOfReferral())
                .filter(fact -> file.procedure().retraction(fact.id()).isEmpty())
                .sorted(Comparator.comparing(StageFact::recordedAt).thenComparing(StageFact::id))
                .map(fact -> new StageFact(
                        fact.id(), fact.referralId(), fact.said(), fact.recordedBy(), now, fact.eventId()))
                .toList();
    }

    /** A fact that was not taken back, and the event that told it, if it is known. */
    record Told(UUID factId, Optional<UUID> eventId) {}
}
