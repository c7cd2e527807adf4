package fr.allervers.visit.casefile;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.visit.v1.CaseClosed;
import fr.allervers.contracts.visit.v1.ClosureMotive;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.visit.FactOutgoing;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Closure;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells that an intervention ended. */
@ApplicationScoped
public class CaseOutgoing {

    private final Outbox outbox;
    private final FactOutgoing facts;

    public CaseOutgoing(Outbox outbox, FactOutgoing facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    public Uni<Void> closed(Tx tx, CaseFile file, Closure closure) {
        return outbox.append(tx, letter(facts.fact(file, closure.closedOn(), closure.recordedAt()), closure));
    }

    static CaseClosed letter(Fact fact, Closure closure) {
        return new CaseClosed(fact, ClosureMotive.valueOf(closure.motive().name()));
    }
}
