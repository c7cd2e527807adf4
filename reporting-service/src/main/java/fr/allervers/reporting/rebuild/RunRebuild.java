package fr.allervers.reporting.rebuild;

import fr.allervers.kit.Loop;
import fr.allervers.kit.Transactions;
import fr.allervers.reporting.facts.ReplayLog;
import fr.allervers.reporting.facts.domain.FactCopy;
import fr.allervers.reporting.rebuild.domain.Rebuild;
import fr.allervers.reporting.rebuild.domain.RebuildState;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Works on the rebuild that is asked for, one step at a time: read the log, then compare and swap. */
@ApplicationScoped
public class RunRebuild {

    private static final Logger LOGGER = Logger.getLogger(RunRebuild.class);
    private static final Duration REST = Duration.ofMillis(500);

    private final Vertx vertx;
    private final Transactions transactions;
    private final RebuildStore rebuilds;
    private final ShadowStore shadow;
    private final ReplayLog replayLog;
    private final SwapCopies swapCopies;
    private @Nullable Loop loop;

    public RunRebuild(
            Vertx vertx,
            Transactions transactions,
            RebuildStore rebuilds,
            ShadowStore shadow,
            ReplayLog replayLog,
            SwapCopies swapCopies) {
        this.vertx = vertx;
        this.transactions = transactions;
        this.rebuilds = rebuilds;
        this.shadow = shadow;
        this.replayLog = replayLog;
        this.swapCopies = swapCopies;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start(vertx, "rebuild", REST, this::step);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Answers whether to go on at once. */
    private Uni<Boolean> step() {
        return transactions
                .run(rebuilds::claim)
                .chain(found ->
                        found.map(this::step).orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> step(Rebuild rebuild) {
        Uni<Boolean> step = switch (rebuild.state()) {
            case REQUESTED, LOADING -> load(rebuild).replaceWith(true);
            case COMPARING -> swapCopies.handle(rebuild).replaceWith(false);
            case DONE, FAILED -> Uni.createFrom().item(false);
        };
        return step.onFailure().recoverWithUni(failure -> fail(rebuild, failure));
    }

    /** Begun anew when a stopped process left it half read. */
    private Uni<Void> load(Rebuild rebuild) {
        return transactions
                .run(tx -> shadow.clear(tx).chain(() -> rebuilds.start(tx, rebuild.id())))
                .chain(() -> replayLog.into(FactCopy.SHADOW, (tx, read) -> rebuilds.progress(tx, rebuild.id(), read)))
                .chain(() -> transactions.run(tx -> rebuilds.loaded(tx, rebuild.id())));
    }

    private Uni<Boolean> fail(Rebuild rebuild, Throwable failure) {
        LOGGER.errorf(failure, "rebuild %s failed", rebuild.id());
        return transactions
                .run(tx -> rebuilds.end(tx, rebuild.id(), RebuildState.FAILED, List.of()))
                .replaceWith(false);
    }
}
