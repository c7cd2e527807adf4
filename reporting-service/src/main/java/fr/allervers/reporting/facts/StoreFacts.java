package fr.allervers.reporting.facts;

import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.domain.FactBatch;
import fr.allervers.reporting.facts.domain.FactCopy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds a batch to a copy of the facts; what is already there stays as it is. */
@ApplicationScoped
public class StoreFacts {

    private final FactStore facts;
    private final FactChanges changes;

    public StoreFacts(FactStore facts, FactChanges changes) {
        this.facts = facts;
        this.changes = changes;
    }

    public Uni<Void> within(Tx tx, FactCopy copy, FactBatch batch) {
        return facts.waitForCorrections(tx, copy, batch.corrects())
                .chain(() -> facts.addFacts(tx, copy, batch.facts()))
                .chain(() -> facts.addPlans(tx, copy, batch.plans()))
                .invoke(() -> note(copy));
    }

    private void note(FactCopy copy) {
        if (copy == FactCopy.LIVE) {
            changes.note();
        }
    }
}
