package fr.allervers.referral.protection;

import fr.allervers.kit.Loop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks now and then for what has been kept long enough. */
@ApplicationScoped
public class RetentionLoop {

    private final Vertx vertx;
    private final SweepRetention sweep;
    private final Duration rest;
    private @Nullable Loop loop;

    public RetentionLoop(
            Vertx vertx,
            SweepRetention sweep,
            @ConfigProperty(name = "allervers.retention.sweep-every", defaultValue = "1h") Duration rest) {
        this.vertx = vertx;
        this.sweep = sweep;
        this.rest = rest;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start(vertx, "retention sweep", rest, sweep::handle);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }
}
