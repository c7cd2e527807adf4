package fr.allervers.kit;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A piece of background work that is repeated for ever, one run at a time: again at once while there is more, else
 * after a rest. A failure is logged and tried again after the rest; one that passes with time, now and then by its kind.
 */
public final class Loop {

    private static final Logger LOGGER = Logger.getLogger(Loop.class);

    private final Vertx vertx;
    private final String name;
    private final Duration rest;
    private final Supplier<Uni<Boolean>> work;
    private final RareLine waiting = new RareLine(LOGGER);
    private volatile boolean running = true;

    private Loop(Vertx vertx, String name, Duration rest, Supplier<Uni<Boolean>> work) {
        this.vertx = vertx;
        this.name = name;
        this.rest = rest;
        this.work = work;
    }

    /** {@code work} answers whether more is waiting. */
    public static Loop start(Vertx vertx, String name, Duration rest, Supplier<Uni<Boolean>> work) {
        Loop loop = new Loop(vertx, name, rest, work);
        loop.next();
        return loop;
    }

    public void stop() {
        running = false;
    }

    private void next() {
        if (running) {
            VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(_ -> once());
        }
    }

    private void once() {
        Cancellable _ = work.get().subscribe().with(this::again, this::failed);
    }

    private void again(boolean more) {
        if (more) {
            next();
        } else {
            rest();
        }
    }

    private void failed(Throwable failure) {
        if (Failures.isTransient(failure)) {
            waiting.error(name + " tries again: " + failure.getClass().getSimpleName());
        } else {
            LOGGER.errorf(failure, "%s tries again", name);
        }
        rest();
    }

    private void rest() {
        if (running) {
            vertx.setTimer(rest.toMillis(), _ -> next());
        }
    }
}
