package fr.allervers.referral.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.merge.domain.Merge;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges as facts; a reversal is written beside what it takes back. */
@ApplicationScoped
public class MergeStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Merge.Moved>> MOVED = new TypeReference<>() {};
    private static final String ADD = """
            insert into household_merge (id, department, surviving_id, absorbed_id, surviving_case, absorbed_case,
                case_absorbed, surviving_event, absorbed_event, moved, reason, merged_at, merged_by)
            values (:id, :department, :surviving, :absorbed, :survivingCase, :absorbedCase, :caseAbsorbed,
                :survivingEvent, :absorbedEvent, cast(cast(:moved as text) as jsonb), :reason, :at, :who)
            """;
    private static final String FIND = """
            select id, department, surviving_id, absorbed_id, surviving_case, absorbed_case, case_absorbed,
                surviving_event, absorbed_event, cast(moved as text), merged_by, merged_at, reason,
                reversed_by, reversed_at, reversal_reason
            from household_merge where id = :id
            """;
    private static final String REVERSE = """
            update household_merge set reversed_at = :at, reversed_by = :who, reversal_reason = :reason where id = :id
            """;

    Uni<Void> add(Tx tx, Merge merge) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("id", merge.id())
                .setParameter("department", merge.department())
                .setParameter("surviving", merge.survivingHousehold())
                .setParameter("absorbed", merge.absorbedHousehold())
                .setParameter("survivingCase", merge.survivingCase())
                .setParameter("absorbedCase", merge.absorbedCase())
                .setParameter("caseAbsorbed", merge.caseAbsorbed())
                .setParameter("survivingEvent", merge.told().survivingEvent())
                .setParameter("absorbedEvent", merge.told().absorbedEvent())
                .setParameter("moved", MAPPER.valueToTree(merge.moved()).toString())
                .setParameter("reason", merge.merged().reason())
                .setParameter("at", merge.merged().at().atOffset(ZoneOffset.UTC))
                .setParameter("who", merge.merged().who())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Optional<Merge>> find(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(MergeStore::merge));
    }

    /** Within the scope, else {@link NotFound}. */
    Uni<Merge> find(Tx tx, Scope scope, UUID id) {
        return find(tx, id)
                .map(found ->
                        found.filter(merge -> scope.covers(merge.department())).orElseThrow(NotFound::new));
    }

    Uni<Void> reverse(Tx tx, UUID id, Merge.Deed deed) {
        return tx.session()
                .createNativeQuery(REVERSE)
                .setParameter("at", deed.at().atOffset(ZoneOffset.UTC))
                .setParameter("who", deed.who())
                .setParameter("reason", deed.reason())
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Merge merge(Tuple row) {
        return new Merge(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, UUID.class),
                row.get(3, UUID.class),
                row.get(4, UUID.class),
                row.get(5, UUID.class),
                row.get(6, Boolean.class),
                new Merge.Told(row.get(7, UUID.class), row.get(8, UUID.class)),
                moved(row.get(9, String.class)),
                deed(row, 10).orElseThrow(),
                deed(row, 13).orElse(null));
    }

    private static Optional<Merge.Deed> deed(Tuple row, int first) {
        @Nullable String who = row.get(first, String.class);
        return Optional.ofNullable(who)
                .map(one -> new Merge.Deed(
                        one, row.get(first + 1, OffsetDateTime.class).toInstant(), row.get(first + 2, String.class)));
    }

    private static List<Merge.Moved> moved(String json) {
        try {
            return MAPPER.readValue(json, MOVED);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("moved referrals in the table do not read", unreadable);
        }
    }
}
