package fr.allervers.reporting.facts;

import fr.allervers.contracts.Event;
import fr.allervers.kit.LogReader;
import fr.allervers.reporting.facts.domain.FactBatch;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/** The whole log of the fact topics, from the beginning to what stands there now, beside the running consumer. */
@ApplicationScoped
public class LogIncoming {

    private static final int BATCHES_AHEAD = 2;

    private final LogReader log;

    public LogIncoming(LogReader log) {
        this.log = log;
    }

    /** One pass: read on a worker, at most two batches ahead of those given back with {@link Replay#done}. */
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
            MultiEmitter<?> _ = emitter.onTermination(() -> room.release(BATCHES_AHEAD));
            log.events(FactIncoming.TOPICS, events -> emit(emitter, events));
            emitter.complete();
        }

        private void emit(MultiEmitter<? super FactBatch> emitter, List<Event> events) {
            room.acquireUninterruptibly();
            if (emitter.isCancelled()) {
                throw new CancellationException();
            }
            MultiEmitter<?> _ = emitter.emit(FactIncoming.batchOf(events));
        }
    }
}
