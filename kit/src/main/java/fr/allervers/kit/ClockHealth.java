package fr.allervers.kit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells the platform's time, so that who shifts a local clock can see that it arrived. */
@Readiness
@ApplicationScoped
public class ClockHealth implements HealthCheck {

    private final Clock clock;

    public ClockHealth(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("clock")
                .up()
                .withData("now", clock.instant().toString())
                .build();
    }
}
