package fr.allervers.kit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What could not be handled: a row to look at and a record on {@code <service>.dead-letters}, both with reason and
 * origin. The value is not copied: the original stays on its topic, which is kept for good, and replay reads it there.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOGGER = Logger.getLogger(DeadLetters.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final String topic;

    public DeadLetters(
            Outbox outbox, Ids ids, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.topic = service + ".dead-letters";
    }

    Uni<Void> bury(Tx tx, Letter letter, Throwable failure) {
        DeadLetter dead = new DeadLetter(ids.next(), letter, reasonOf(failure), detailOf(failure), clock.instant());
        LOGGER.errorf("dead letter %s from %s: %s", dead.id(), letter.origin(), dead.reason());
        return tx.session()
                .persist(dead)
                .chain(() -> outbox.appendRaw(tx, topic, dead.origin(), Map.of("ce_type", dead.type()), summary(dead)));
    }

    Uni<List<DeadLetter>> waiting(Tx tx) {
        return tx.session()
                .createQuery("from DeadLetter where replayedAt is null order by id", DeadLetter.class)
                .setMaxResults(1_000)
                .getResultList();
    }

    Uni<DeadLetter> lock(Tx tx, UUID id) {
        return tx.session().find(DeadLetter.class, id, org.hibernate.LockMode.PESSIMISTIC_WRITE);
    }

    Uni<Void> replayed(DeadLetter dead) {
        dead.replayed(clock.instant());
        return Uni.createFrom().voidItem();
    }

    /** A stable code: the refusal's own, unreadable, or the kind of fault. */
    static String reasonOf(Throwable failure) {
        return switch (failure) {
            case Unreadable _ -> "unreadable";
            case Refused refused -> refused.refusal().code();
            default -> "fault-" + failure.getClass().getSimpleName();
        };
    }

    private static String detailOf(Throwable failure) {
        return failure instanceof Unreadable unreadable ? unreadable.getMessage() : reasonOf(failure);
    }

    private static String summary(DeadLetter dead) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", dead.id().toString());
        json.put("origin", dead.origin());
        json.put("type", dead.type());
        json.put("reason", dead.reason());
        json.put("detail", dead.detail());
        json.put("failedAt", dead.failedAt().toString());
        return json.toString();
    }
}
