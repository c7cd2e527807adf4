package fr.allervers.visit.contact;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.visit.v1.AttemptOutcome;
import fr.allervers.contracts.visit.v1.Channel;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.visit.FactOutgoing;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.contact.domain.ContactAttempt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells that somebody tried to reach the household, never in what words. */
@ApplicationScoped
public class ContactOutgoing {

    private final Outbox outbox;
    private final FactOutgoing facts;

    public ContactOutgoing(Outbox outbox, FactOutgoing facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    public Uni<Void> attempted(Tx tx, CaseFile file, ContactAttempt attempt, Instant recordedAt) {
        return outbox.append(tx, letter(facts.fact(file, attempt.occurredOn(), recordedAt), attempt));
    }

    static ContactAttempted letter(Fact fact, ContactAttempt attempt) {
        return new ContactAttempted(
                fact,
                Channel.valueOf(attempt.channel().name()),
                AttemptOutcome.valueOf(attempt.outcome().name()),
                attempt.isTwoWay(),
                FactOutgoing.review(attempt.review()));
    }
}
