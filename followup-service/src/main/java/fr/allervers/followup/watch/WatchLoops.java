package fr.allervers.followup.watch;

import fr.allervers.kit.Loop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What goes on by itself: the sweep of due watches and the two numbers that operations look at. */
@ApplicationScoped
public class WatchLoops {

    private final Vertx vertx;
    private final SweepDueWatches sweep;
    private final WatchGauges gauges;
    private final Duration sweepEvery;
    private final Duration gaugeEvery;
    private final List<Loop> running = new ArrayList<>();

    public WatchLoops(
            Vertx vertx,
            SweepDueWatches sweep,
            WatchGauges gauges,
            @ConfigProperty(name = "allervers.watch.sweep-every") Duration sweepEvery,
            @ConfigProperty(name = "allervers.watch.gauge-every") Duration gaugeEvery) {
        this.vertx = vertx;
        this.sweep = sweep;
        this.gauges = gauges;
        this.sweepEvery = sweepEvery;
        this.gaugeEvery = gaugeEvery;
    }

    void start(@Observes StartupEvent ignored) {
        running.add(Loop.start(vertx, "watch sweep", sweepEvery, sweep::handle));
        running.add(Loop.start(vertx, "watch gauges", gaugeEvery, gauges::refresh));
    }

    void stop(@Observes ShutdownEvent ignored) {
        running.forEach(Loop::stop);
    }
}
