package fr.allervers.kit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Remembers which events were read: a repeated delivery has no second effect. */
@ApplicationScoped
public class Inbox {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String INSERT = """
            insert into inbox (event_id)
            select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb))
            on conflict do nothing
            returning event_id
            """;

    /** Those of the given events that were never read; they are marked in the caller's transaction. */
    public Uni<Set<UUID>> unread(Tx tx, Collection<UUID> eventIds) {
        String ids = MAPPER.valueToTree(eventIds).toString();
        return tx.session()
                .createNativeQuery(INSERT, UUID.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(found -> found.stream().collect(Collectors.toUnmodifiableSet()));
    }
}
