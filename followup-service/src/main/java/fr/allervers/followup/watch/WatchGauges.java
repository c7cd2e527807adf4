package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.WatchBalance;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The two numbers that wake somebody: watches that do not add up, and an open watch that nobody swept. */
@ApplicationScoped
public class WatchGauges {

    private static final Scope PLATFORM =
            new Scope("followup-service", Set.of(), Set.of(), true, Optional.empty(), Optional.empty());

    private final Transactions transactions;
    private final WatchQuery watches;
    private final Clock clock;
    private final AtomicLong imbalance = new AtomicLong();
    private final AtomicLong overdueSeconds = new AtomicLong();

    public WatchGauges(Transactions transactions, WatchQuery watches, Clock clock, MeterRegistry registry) {
        this.transactions = transactions;
        this.watches = watches;
        this.clock = clock;
        Gauge.builder("watch.imbalance", imbalance, AtomicLong::get)
                .description("Watches armed and not found in exactly one state; 0 is right")
                .register(registry);
        Gauge.builder("watch.overdue.oldest.seconds", overdueSeconds, AtomicLong::get)
                .description(
                        "How long ago the time of the oldest open watch passed; more than seconds: the sweep is stuck")
                .register(registry);
    }

    /** Answers false: once measured, rest. */
    Uni<Boolean> refresh() {
        return transactions
                .run(tx -> watches.balance(tx, PLATFORM, Optional.empty())
                        .map(WatchBalance::imbalance)
                        .invoke(imbalance::set)
                        .chain(() -> watches.oldestDue(tx))
                        .map(this::secondsSince)
                        .invoke(overdueSeconds::set))
                .replaceWith(false);
    }

    private long secondsSince(Optional<Instant> due) {
        return due.map(instant -> Duration.between(instant, clock.instant()).toSeconds())
                .map(seconds -> Math.max(0, seconds))
                .orElse(0L);
    }
}
