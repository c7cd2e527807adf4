package fr.allervers.testkit.samples.r06;

import io.smallrye.mutiny.Uni;
import jakarta.transaction.Transactional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Wrong: opens its own session. */
public class OpenCase {

    private final Mutiny.SessionFactory sessions;

    public OpenCase(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    public Uni<Void> handle() {
        return sessions.withTransaction(_ -> Uni.createFrom().voidItem());
    }

    @Transactional
    public void declared() {}
}
