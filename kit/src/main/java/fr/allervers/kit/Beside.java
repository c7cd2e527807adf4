package fr.allervers.kit;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What keeps a processor busy, done on a worker thread while the event loop waits for the database. */
public final class Beside<T> {

    private final CompletableFuture<T> done;

    private Beside(CompletableFuture<T> done) {
        this.done = done;
    }

    /** Begins at once, whether or not somebody asks for the result. */
    public static <T> Beside<T> begin(Supplier<T> work) {
        return new Beside<>(CompletableFuture.supplyAsync(work, Infrastructure.getDefaultWorkerPool()));
    }

    /** What is so little that a thread's waking would take longer, as it does when every processor is busy. */
    public static <T> Beside<T> here(Supplier<T> work) {
        return new Beside<>(CompletableFuture.completedFuture(work.get()));
    }

    /** On the context that asks, since a session does not change threads; what the work threw is the failure. */
    public Uni<T> result() {
        if (done.isDone()) {
            return Uni.createFrom().completionStage(done);
        }
        Context here = Vertx.currentContext();
        return Uni.createFrom().completionStage(done).emitOn(task -> here.runOnContext(_ -> task.run()));
    }
}
