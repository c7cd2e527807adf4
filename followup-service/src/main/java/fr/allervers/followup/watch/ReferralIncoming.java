package fr.allervers.followup.watch;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.HouseholdErased;
import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to referral-service: a household that was erased cannot be called any more. */
@ApplicationScoped
public class ReferralIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final RecordEntries recordEntries;

    public ReferralIncoming(Mailbox mailbox, RecordEntries recordEntries) {
        this.mailbox = mailbox;
        this.recordEntries = recordEntries;
    }

    @Incoming("referral")
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return mailbox.read(records, this);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.REFERRAL);
    }

    @Override
    public Uni<Void> read(Tx tx, Event event) {
        return readAll(tx, List.of(event));
    }

    @Override
    public Uni<Void> readAll(Tx tx, List<Event> events) {
        return recordEntries.within(
                tx,
                events.stream()
                        .filter(HouseholdErased.class::isInstance)
                        .map(HouseholdErased.class::cast)
                        .map(ReferralIncoming::entryOf)
                        .toList());
    }

    static Entry entryOf(HouseholdErased erased) {
        return new Entry.Erasure(VisitIncoming.factOf(erased.fact()));
    }
}
