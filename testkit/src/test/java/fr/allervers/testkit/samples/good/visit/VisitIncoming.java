package fr.allervers.testkit.samples.good.visit;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads letters. */
public class VisitIncoming implements LetterReader {

    private final Mailbox mailbox;

    public VisitIncoming(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Incoming("samples")
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return mailbox.read(records, this);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.VISIT);
    }

    @Override
    public Uni<Void> read(Tx tx, Event event) {
        return Uni.createFrom().voidItem();
    }
}
