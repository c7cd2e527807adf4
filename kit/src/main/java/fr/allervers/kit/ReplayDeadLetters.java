package fr.allervers.kit;

import fr.allervers.contracts.Topic;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads every waiting dead letter again from its original topic; those that still fail stay, with their reason. */
@ApplicationScoped
public class ReplayDeadLetters {

    private final Transactions transactions;
    private final DeadLetters deadLetters;
    private final Mailbox mailbox;
    private final LogReader log;
    private final List<LetterReader> readers;

    public ReplayDeadLetters(
            Transactions transactions,
            DeadLetters deadLetters,
            Mailbox mailbox,
            LogReader log,
            @All List<LetterReader> readers) {
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.mailbox = mailbox;
        this.log = log;
        this.readers = readers;
    }

    /** What became of one letter; {@code reason} is {@code replayed} when it was handled. */
    public record Outcome(UUID id, String origin, String type, String reason) {}

    public Uni<List<Outcome>> handle() {
        return list().chain(waiting -> Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(this::replay)
                .collect()
                .asList());
    }

    public Uni<List<DeadLetter>> list() {
        return transactions.run(deadLetters::waiting);
    }

    private Uni<Outcome> replay(DeadLetter dead) {
        return log.one(dead.topic(), dead.partition(), dead.offset())
                .chain(original -> transactions.run(tx -> readAgain(tx, dead, original)))
                .map(_ -> outcome(dead, "replayed"))
                .onFailure(failure -> !Failures.isTransient(failure))
                .recoverWithItem(failure -> outcome(dead, DeadLetters.reasonOf(failure)));
    }

    private Uni<Void> readAgain(Tx tx, DeadLetter dead, ConsumerRecord<String, byte[]> original) {
        return deadLetters
                .lock(tx, dead.id())
                .chain(locked -> locked.isReplayed()
                        ? Uni.createFrom().voidItem()
                        : mailbox.readAgain(tx, original, readerOf(dead)).chain(() -> deadLetters.replayed(locked)));
    }

    private LetterReader readerOf(DeadLetter dead) {
        Topic topic = Arrays.stream(Topic.values())
                .filter(one -> one.wireName().equals(dead.topic()))
                .findFirst()
                .orElseThrow(() -> new Unreadable("a topic that this service does not read"));
        return readers.stream()
                .filter(reader -> reader.topics().contains(topic))
                .findFirst()
                .orElseThrow(() -> new Unreadable("a topic that this service does not read"));
    }

    private static Outcome outcome(DeadLetter dead, String reason) {
        return new Outcome(dead.id(), dead.origin(), dead.type(), reason);
    }
}
