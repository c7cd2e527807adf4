package fr.allervers.kit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Who saw or changed what about a household, and when; written in the same transaction as the deed. */
@ApplicationScoped
public class AccessLog {

    private final Clock clock;

    public AccessLog(Clock clock) {
        this.clock = clock;
    }

    /** {@code deed}: a verb and a noun, as {@code read-case}. */
    public Uni<Void> note(Tx tx, Scope scope, String deed, UUID subject) {
        return tx.session()
                .createNativeQuery("insert into access_log (who, deed, subject, at) values (:who, :deed, :subject, :at)")
                .setParameter("who", scope.user())
                .setParameter("deed", deed)
                .setParameter("subject", subject)
                .setParameter("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .executeUpdate()
                .replaceWithVoid();
    }
}
