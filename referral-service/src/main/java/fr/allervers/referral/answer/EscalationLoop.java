package fr.allervers.referral.answer;

import fr.allervers.kit.Loop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks for delays of answer that have passed. */
@ApplicationScoped
public class EscalationLoop {

    private static final Duration REST = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final EscalateAnswers escalate;
    private @Nullable Loop loop;

    public EscalationLoop(Vertx vertx, EscalateAnswers escalate) {
        this.vertx = vertx;
        this.escalate = escalate;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start(vertx, "escalation of answers", REST, escalate::handle);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }
}
