package fr.allervers.reporting.publication;

import fr.allervers.kit.Loop;
import fr.allervers.reporting.facts.FactChanges;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Publishes again and again, and does not even count while this process has seen no new fact. */
@ApplicationScoped
public class PublicationLoop {

    private final Vertx vertx;
    private final PublishIndicators publishIndicators;
    private final FactChanges changes;
    private final Duration every;
    private final AtomicLong published = new AtomicLong(-1);
    private @Nullable Loop loop;

    public PublicationLoop(
            Vertx vertx,
            PublishIndicators publishIndicators,
            FactChanges changes,
            @ConfigProperty(name = "allervers.publication.every") Duration every) {
        this.vertx = vertx;
        this.publishIndicators = publishIndicators;
        this.changes = changes;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start(vertx, "publication", every, this::once);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private Uni<Boolean> once() {
        long seen = changes.count();
        return seen == published.get()
                ? Uni.createFrom().item(false)
                : publishIndicators.handle().invoke(() -> published.set(seen)).replaceWith(false);
    }
}
