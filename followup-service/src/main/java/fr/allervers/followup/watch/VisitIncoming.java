package fr.allervers.followup.watch;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.visit.v1.CaseClosed;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.followup.domain.Source;
import fr.allervers.followup.domain.Stage;
import fr.allervers.followup.watch.domain.EndMotive;
import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.followup.watch.domain.EntryFact;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to visit-service: exchanges with households, and ends of interventions. */
@ApplicationScoped
public class VisitIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final RecordEntries recordEntries;

    public VisitIncoming(Mailbox mailbox, RecordEntries recordEntries) {
        this.mailbox = mailbox;
        this.recordEntries = recordEntries;
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
        return readAll(tx, List.of(event));
    }

    /** All at once: the order within a batch is that of the facts, not of their arrival. */
    @Override
    public Uni<Void> readAll(Tx tx, List<Event> events) {
        return recordEntries.within(
                tx, events.stream().flatMap(event -> entryOf(event).stream()).toList());
    }

    static Optional<Entry> entryOf(Event event) {
        return switch (event) {
            case ContactAttempted attempt -> attemptOf(attempt);
            case HouseholdMet met -> Optional.of(new Entry.Exchange(factOf(met.fact()), met.review() != null));
            case CaseClosed closed ->
                Optional.of(new Entry.Closure(
                        factOf(closed.fact()), EndMotive.valueOf(closed.motive().name())));
            default -> Optional.empty();
        };
    }

    /** Without an answer it does not count, unless it corrects what counted. */
    private static Optional<Entry> attemptOf(ContactAttempted attempt) {
        if (attempt.twoWay()) {
            return Optional.of(new Entry.Exchange(factOf(attempt.fact()), attempt.review() != null));
        }
        return attempt.fact().supersedes() == null
                ? Optional.empty()
                : Optional.of(new Entry.Unanswered(factOf(attempt.fact())));
    }

    static EntryFact factOf(Fact fact) {
        return new EntryFact(
                fact.eventId(),
                fact.caseId(),
                fact.householdId(),
                fact.occurredOn(),
                fact.recordedAt(),
                fact.department(),
                fact.operator(),
                Stage.valueOf(fact.stage().name()),
                Source.valueOf(fact.source().name()),
                fact.supersedes());
    }
}
