package fr.allervers.referral.imports;

import fr.allervers.kit.Loop;
import fr.allervers.kit.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Works off what was imported, and forgets files whose sender went away. */
@ApplicationScoped
public class ImportLoop {

    private static final Duration REST = Duration.ofMillis(200);
    private static final Duration SWEEP = Duration.ofMinutes(10);
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Vertx vertx;
    private final Transactions transactions;
    private final ImportStore imports;
    private final WorkOffImport workOff;
    private final Clock clock;
    private final List<Loop> loops = new ArrayList<>();

    public ImportLoop(Vertx vertx, Transactions transactions, ImportStore imports, WorkOffImport workOff, Clock clock) {
        this.vertx = vertx;
        this.transactions = transactions;
        this.imports = imports;
        this.workOff = workOff;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loops.add(Loop.start(vertx, "imports", REST, workOff::handle));
        loops.add(Loop.start(vertx, "abandoned imports", SWEEP, this::forgetAbandoned));
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::stop);
    }

    private Uni<Boolean> forgetAbandoned() {
        return transactions
                .run(tx -> imports.forgetAbandoned(tx, clock.instant().minus(ABANDONED)))
                .replaceWith(false);
    }
}
