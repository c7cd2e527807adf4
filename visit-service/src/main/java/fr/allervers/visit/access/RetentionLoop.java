package fr.allervers.visit.access;

import fr.allervers.kit.Loop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks now and then for what of the access log has been kept long enough. */
@ApplicationScoped
public class RetentionLoop {

    private final Vertx vertx;
    private final PurgeAccessLog purge;
    private final Duration rest;
    private @Nullable Loop loop;

    public RetentionLoop(
            Vertx vertx,
            PurgeAccessLog purge,
            @ConfigProperty(name = "allervers.retention.sweep-every", defaultValue = "1h") Duration rest) {
        this.vertx = vertx;
        this.purge = purge;
        this.rest = rest;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start(vertx, "retention sweep", rest, purge::handle);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }
}
