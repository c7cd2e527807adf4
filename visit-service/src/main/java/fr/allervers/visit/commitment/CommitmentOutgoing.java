package fr.allervers.visit.commitment;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.visit.v1.CommitmentAgreed;
import fr.allervers.contracts.visit.v1.CommitmentForm;
import fr.allervers.contracts.visit.v1.StepKind;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.visit.FactOutgoing;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.commitment.domain.Commitment;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells that a contract was agreed, with the kinds of its steps and never their objectives. */
@ApplicationScoped
public class CommitmentOutgoing {

    private final Outbox outbox;
    private final FactOutgoing facts;

    public CommitmentOutgoing(Outbox outbox, FactOutgoing facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    public Uni<Void> agreed(Tx tx, CaseFile file, Commitment commitment, Instant recordedAt) {
        return outbox.append(tx, letter(facts.fact(file, commitment.agreedOn(), recordedAt), commitment));
    }

    static CommitmentAgreed letter(Fact fact, Commitment commitment) {
        return new CommitmentAgreed(
                fact,
                CommitmentForm.valueOf(commitment.form().name()),
                commitment.kinds().stream()
                        .map(kind -> StepKind.valueOf(kind.name()))
                        .toList());
    }
}
