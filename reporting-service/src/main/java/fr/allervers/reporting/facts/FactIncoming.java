package fr.allervers.reporting.facts;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.PlanSet;
import fr.allervers.kit.EventJson;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.domain.FactBatch;
import fr.allervers.reporting.facts.domain.FactCopy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every event of the fact topics, of whatever kind: a batch is one insert. */
@ApplicationScoped
public class FactIncoming implements LetterReader {

    static final Set<Topic> TOPICS = Set.of(Topic.REFERRAL, Topic.VISIT, Topic.FOLLOWUP);

    private final Mailbox mailbox;
    private final StoreFacts storeFacts;

    public FactIncoming(Mailbox mailbox, StoreFacts storeFacts) {
        this.mailbox = mailbox;
        this.storeFacts = storeFacts;
    }

    @Override
    public Set<Topic> topics() {
        return TOPICS;
    }

    @Incoming("facts")
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return mailbox.read(records, this);
    }

    @Override
    public Uni<Void> read(Tx tx, Event event) {
        return readAll(tx, List.of(event));
    }

    @Override
    public Uni<Void> readAll(Tx tx, List<Event> events) {
        return storeFacts.within(tx, FactCopy.LIVE, batchOf(events));
    }

    static FactBatch batchOf(List<Event> events) {
        List<FactBatch.Fact> facts = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        for (Event event : events) {
            switch (event) {
                case CaseEvent fact -> facts.add(factOf(fact));
                case PlanSet plan -> plans.add(EventJson.write(plan));
                default -> {}
            }
        }
        return new FactBatch(facts, plans);
    }

    private static FactBatch.Fact factOf(CaseEvent event) {
        return new FactBatch.Fact(
                event.eventId(),
                EventType.of(event).name(),
                EventJson.write(event),
                event.fact().supersedes() != null);
    }
}
