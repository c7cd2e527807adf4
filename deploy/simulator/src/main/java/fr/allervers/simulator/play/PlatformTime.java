package fr.allervers.simulator.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Moves the local platform's clock through its file and waits until every service is there. */
final class PlatformTime {

    private static final Duration NEAR = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path file;
    private final Api api;

    PlatformTime(Path file, Api api) {
        this.file = file;
        this.api = api;
    }

    void moveTo(Instant instant) {
        shift(Duration.between(Instant.now(), instant));
    }

    void backToNow() {
        shift(Duration.ZERO);
    }

    /** Without waiting for anybody: for when something went wrong. */
    void leaveNow() {
        write(Duration.ZERO);
    }

    private void shift(Duration shift) {
        write(shift);
        for (String service : api.services()) {
            Patience.until(PATIENCE, () -> isThere(service, shift) ? "" : "L'horloge de " + service + " ne suit pas");
        }
    }

    private boolean isThere(String service, Duration shift) {
        for (JsonNode check : api.health(service).body().path("checks")) {
            if (check.path("name").asText().equals("clock")) {
                Instant told = Instant.parse(check.path("data").path("now").asText());
                Instant wanted = Instant.now().plus(shift);
                return Duration.between(told, wanted).abs().compareTo(NEAR) < 0;
            }
        }
        return false;
    }

    /** At once, so that no reader sees half of it. */
    private void write(Duration shift) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".simulator");
            Files.writeString(fresh, shift.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new SimulationFailure("L'horloge " + file + " ne peut être écrite.", failure);
        }
    }
}
