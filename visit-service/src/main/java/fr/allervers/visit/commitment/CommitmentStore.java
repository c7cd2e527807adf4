package fr.allervers.visit.commitment;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.visit.EntryStore;
import fr.allervers.visit.commitment.domain.AgreedStep;
import fr.allervers.visit.commitment.domain.Commitment;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Contracts with their steps, by the id that the client gave them. */
@ApplicationScoped
public class CommitmentStore {

    private final Ids ids;

    public CommitmentStore(Ids ids) {
        this.ids = ids;
    }

    public Uni<Optional<Commitment>> find(Tx tx, UUID id) {
        return tx.session()
                .find(CommitmentRow.class, id)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : steps(tx, id).map(steps -> Optional.of(row.toDomain(steps))));
    }

    private static Uni<List<StepRow>> steps(Tx tx, UUID id) {
        return tx.session()
                .createQuery("from StepRow where commitmentId = :id order by place", StepRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    public Uni<Void> insert(Tx tx, Commitment commitment, Instant recordedAt) {
        return EntryStore.insert(tx, CommitmentRow.of(commitment, recordedAt))
                .chain(() -> tx.session().persistAll(stepRows(commitment)));
    }

    private Object[] stepRows(Commitment commitment) {
        List<AgreedStep> steps = commitment.steps();
        return IntStream.range(0, steps.size())
                .mapToObj(place -> StepRow.of(ids.next(), commitment.id(), place, steps.get(place)))
                .toArray();
    }
}
