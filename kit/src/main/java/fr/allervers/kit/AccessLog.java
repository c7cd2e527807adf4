package fr.allervers.kit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who saw or changed what about a household, and when; written in the same transaction as the deed. */
@ApplicationScoped
public class AccessLog {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NOTE = """
            insert into access_log (who, deed, subject, at)
            select :who, :deed, cast(value as uuid), :at from jsonb_array_elements_text(cast(cast(:subjects as text) as jsonb))
            """;

    private final Clock clock;

    public AccessLog(Clock clock) {
        this.clock = clock;
    }

    /** {@code deed}: a verb and a noun, as {@code read-case}. */
    public Uni<Void> note(Tx tx, Scope scope, String deed, UUID subject) {
        return noteAll(tx, scope, deed, List.of(subject));
    }

    public Uni<Void> noteAll(Tx tx, Scope scope, String deed, Collection<UUID> subjects) {
        return tx.session()
                .createNativeQuery(NOTE)
                .setParameter("who", scope.user())
                .setParameter("deed", deed)
                .setParameter("subjects", MAPPER.valueToTree(subjects).toString())
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate()
                .replaceWithVoid();
    }
}
