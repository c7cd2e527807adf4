package fr.allervers.testkit.toy;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes down every letter it hears, in the order of reading. */
@ApplicationScoped
public class NoteIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final NoteStore notes;
    private final OpenDepartments departments;

    public NoteIncoming(Mailbox mailbox, NoteStore notes, OpenDepartments departments) {
        this.mailbox = mailbox;
        this.notes = notes;
        this.departments = departments;
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
        return switch (event) {
            case CaseEvent told -> hear(tx, told);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> hear(Tx tx, CaseEvent told) {
        departments.require(told.fact().department());
        return notes.heard(tx, told.eventId(), told.fact().caseId());
    }
}
