package fr.allervers.referral.household;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.visit.v1.CaseClosed;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from the operators' service that an intervention ended, or that the household was spoken with. */
@ApplicationScoped
public class CaseIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final CloseCase closeCase;
    private final KeepContact keepContact;

    public CaseIncoming(Mailbox mailbox, CloseCase closeCase, KeepContact keepContact) {
        this.mailbox = mailbox;
        this.closeCase = closeCase;
        this.keepContact = keepContact;
    }

    @Incoming("visit")
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return mailbox.read(records, this);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.VISIT);
    }

    @Override
    public Uni<Void> read(Tx tx, Event event) {
        return switch (event) {
            case CaseClosed closed -> closeCase.within(tx, closed.fact().caseId());
            case HouseholdMet met -> contact(tx, met.fact());
            case ContactAttempted attempt when attempt.twoWay() -> contact(tx, attempt.fact());
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> contact(Tx tx, Fact fact) {
        return keepContact.within(tx, fact.caseId(), fact.occurredOn());
    }
}
