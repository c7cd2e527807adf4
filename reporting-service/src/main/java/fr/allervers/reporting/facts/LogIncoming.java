package fr.allervers.reporting.facts;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.kit.EventJson;
import fr.allervers.kit.LogReader;
import fr.allervers.kit.Unreadable;
import fr.allervers.reporting.facts.domain.FactBatch;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;

/** The whole log of the fact topics, from the beginning to what stands there now, beside the running consumer. */
@ApplicationScoped
public class LogIncoming {

    private static final int BATCHES_AHEAD = 2;

    private final LogReader log;

    public LogIncoming(LogReader log) {
        this.log = log;
    }

    /** Read on a worker, at most two batches ahead: each must be given back with {@link Replay#done}. */
    Replay replay() {
        return new Replay(log);
    }

    /** One pass over the log. */
    static final class Replay {

        private final LogReader log;
        private final Semaphore room = new Semaphore(BATCHES_AHEAD);

        Replay(LogReader log) {
            this.log = log;
        }

        Multi<FactBatch> batches() {
            return Multi.createFrom()
                    .<FactBatch>emitter(this::emitAll)
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }

        void done() {
            room.release();
        }

        private void emitAll(MultiEmitter<? super FactBatch> emitter) {
            emitter.onTermination(() -> room.release(BATCHES_AHEAD));
            List<String> topics =
                    FactIncoming.TOPICS.stream().map(Topic::wireName).toList();
            log.everything(topics, records -> emit(emitter, records));
            emitter.complete();
        }

        private void emit(MultiEmitter<? super FactBatch> emitter, ConsumerRecords<String, byte[]> records) {
            if (records.isEmpty()) {
                return;
            }
            room.acquireUninterruptibly();
            if (emitter.isCancelled()) {
                throw new CancellationException();
            }
            emitter.emit(FactIncoming.batchOf(events(records)));
        }
    }

    /** What does not read lies among the dead letters already: it was no fact then and is none now. */
    private static List<Event> events(ConsumerRecords<String, byte[]> records) {
        List<Event> events = new ArrayList<>(records.count());
        records.forEach(record -> open(record).ifPresent(events::add));
        return events;
    }

    private static Optional<Event> open(ConsumerRecord<String, byte[]> record) {
        try {
            Header type = record.headers().lastHeader("ce_type");
            return type == null || record.value() == null
                    ? Optional.empty()
                    : EventType.named(new String(type.value(), StandardCharsets.UTF_8))
                            .map(known -> EventJson.read(known, record.value()));
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }
}
