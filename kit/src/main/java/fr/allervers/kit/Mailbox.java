package fr.allervers.kit;

import fr.allervers.contracts.Event;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Reads batches of letters with effects exactly once. A batch is one transaction; if it fails, its letters are read one
 * by one and the one that cannot be handled goes to the dead letters while the rest flows. When the database is away
 * the consumer waits: nothing is lost, nothing is buried.
 */
@ApplicationScoped
public class Mailbox {

    private static final Logger LOGGER = Logger.getLogger(Mailbox.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final Inbox inbox;
    private final DeadLetters deadLetters;

    public Mailbox(Transactions transactions, Inbox inbox, DeadLetters deadLetters) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    public Uni<Void> read(ConsumerRecords<String, byte[]> records, LetterReader reader) {
        List<Letter> letters = new ArrayList<>(records.count());
        records.forEach(record -> letters.add(new Letter(record)));
        return together(letters, reader)
                .onFailure(failure -> !Failures.isTransient(failure))
                .recoverWithUni(() -> oneByOne(letters, reader))
                .onFailure(Failures::isTransient)
                .invoke(failure ->
                        LOGGER.warnf("reading waits: %s", failure.getClass().getSimpleName()))
                .onFailure(Failures::isTransient)
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .indefinitely();
    }

    private Uni<Void> together(List<Letter> letters, LetterReader reader) {
        return Uni.createFrom().deferred(() -> {
            List<Event> events =
                    letters.stream().flatMap(letter -> letter.open().stream()).toList();
            return transactions.run(tx -> readAll(tx, events, reader));
        });
    }

    private Uni<Void> readAll(Tx tx, List<Event> events, LetterReader reader) {
        List<UUID> ids = events.stream().map(Event::eventId).toList();
        return inbox.unread(tx, ids).chain(unread -> reader.readAll(tx, firstOf(events, unread)));
    }

    private static List<Event> firstOf(List<Event> events, Set<UUID> unread) {
        Set<UUID> left = new java.util.HashSet<>(unread);
        return events.stream().filter(event -> left.remove(event.eventId())).toList();
    }

    private Uni<Void> oneByOne(List<Letter> letters, LetterReader reader) {
        return Multi.createFrom()
                .iterable(letters)
                .onItem()
                .transformToUniAndConcatenate(letter -> together(List.of(letter), reader)
                        .onFailure(failure -> !Failures.isTransient(failure))
                        .recoverWithUni(failure -> bury(letter, failure))
                        .replaceWith(letter))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> bury(Letter letter, Throwable failure) {
        return transactions.run(tx -> deadLetters.bury(tx, letter, failure));
    }

    /** One dead letter, read again: fails with its reason when it still cannot be handled. */
    Uni<Void> readAgain(Tx tx, ConsumerRecord<String, byte[]> original, LetterReader reader) {
        List<Event> events = new Letter(original).open().stream().toList();
        return readAll(tx, events, reader);
    }
}
