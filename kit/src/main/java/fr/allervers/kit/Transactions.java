package fr.allervers.kit;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The only way to a transaction. A session of its own for each call, never the one of the Vert.x context, so that
 * pieces of work that run side by side do not share one. A deadlock is tried again: nothing of it was committed. A
 * caller that goes away (a client that hangs up) does not end it half-way: it commits or fails as if somebody listened.
 */
@ApplicationScoped
public class Transactions {

    private static final int DEADLOCK_TRIES = 5;

    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;

    public Transactions(Mutiny.SessionFactory sessions, Vertx vertx) {
        this.sessions = sessions;
        this.vertx = vertx;
    }

    public <T> Uni<T> run(Function<Tx, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> heardToItsEnd(tried(work)));
    }

    /** Kept for one subscription: what is kept is not cancelled with it. */
    private static <T> Uni<T> heardToItsEnd(Uni<T> tried) {
        return tried.memoize().indefinitely();
    }

    private <T> Uni<T> tried(Function<Tx, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> once(work))
                .runSubscriptionOn(this::onEventLoop)
                .onFailure(Failures::isDeadlock)
                .retry()
                .atMost(DEADLOCK_TRIES)
                .onFailure(Failures::isStale)
                .transform(_ -> new Stale());
    }

    private <T> Uni<T> once(Function<Tx, Uni<T>> work) {
        AtomicReference<Tx> opened = new AtomicReference<>();
        return sessions.openSession()
                .chain(session -> session.withTransaction(_ -> {
                            Tx tx = new Tx(session);
                            opened.set(tx);
                            return work.apply(tx);
                        })
                        .eventually(session::close))
                .invoke(_ -> opened.get().committed());
    }

    /** Sessions live on an event loop; a worker (an import being received) is taken to one. */
    private void onEventLoop(Runnable work) {
        if (Context.isOnEventLoopThread() && VertxContext.isOnDuplicatedContext()) {
            work.run();
        } else {
            VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(_ -> work.run());
        }
    }
}
