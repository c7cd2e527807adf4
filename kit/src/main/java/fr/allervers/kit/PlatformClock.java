package fr.allervers.kit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The one clock. A local platform or a test may shift it with a file that holds one ISO-8601 duration; without that
 * file, as in production, it is the system's. No request can move it.
 */
@ApplicationScoped
public class PlatformClock {

    private static final Logger LOGGER = Logger.getLogger(PlatformClock.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Optional<Path> file;
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock-file").factory());
    private volatile Duration shift = Duration.ZERO;

    public PlatformClock(@ConfigProperty(name = "allervers.clock.file") Optional<String> file) {
        this.file = file.map(Path::of);
    }

    @PostConstruct
    void followFile() {
        file.ifPresent(path -> {
            LOGGER.warnf("the clock follows a file: this is a local or test platform");
            look(path);
            ScheduledFuture<?> _ = looker.scheduleWithFixedDelay(
                    () -> look(path), LOOK_AGAIN.toMillis(), LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    @PreDestroy
    void stop() {
        looker.shutdownNow();
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Shifted(this, ZoneOffset.UTC);
    }

    private void look(Path path) {
        try {
            String text = Files.exists(path) ? Files.readString(path).strip() : "";
            if (!text.isEmpty()) {
                shift = Duration.parse(text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Shifted extends Clock {

        private final PlatformClock owner;
        private final ZoneId zone;

        Shifted(PlatformClock owner, ZoneId zone) {
            this.owner = owner;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(owner.shift);
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(owner, other);
        }
    }
}
