package fr.allervers.visit.identity;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.visit.identity.domain.Identity;
import fr.allervers.visit.identity.domain.Known;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Identities by household: what was recorded last wins, and an erasure is not undone by what is older. */
@ApplicationScoped
public class IdentityStore {

    private static final String KNOWN = """
            select h.id, i.recorded_at, i.situation, e.erased_at
            from unnest(cast(string_to_array(:households, ',') as uuid[])) as h(id)
            left join household_identity i on i.household_id = h.id
            left join household_erasure e on e.household_id = h.id
            where i.household_id is not null or e.household_id is not null
            """;
    private static final String UPSERT = """
            insert into household_identity
                   (household_id, recorded_at, phones, email, address_lines, postal_code, commune, situation)
            select household_id, recorded_at, phones, email, address_lines, postal_code, commune, situation
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(household_id uuid, recorded_at timestamptz,
                 phones text, email text, address_lines text, postal_code text, commune text, situation text)
            where not exists (select 1 from household_erasure e
                              where e.household_id = r.household_id and e.erased_at >= r.recorded_at)
            order by household_id
            on conflict (household_id) do update
               set recorded_at = excluded.recorded_at, phones = excluded.phones, email = excluded.email,
                   address_lines = excluded.address_lines, postal_code = excluded.postal_code,
                   commune = excluded.commune, situation = excluded.situation
             where household_identity.recorded_at < excluded.recorded_at
            returning household_id
            """;
    private static final String FORGET_MEMBERS = """
            delete from household_member where household_id = any (cast(string_to_array(:households, ',') as uuid[]))
            """;
    private static final String MEMBERS = """
            insert into household_member (id, household_id, place, role, civility, last_name, first_name, birth_date,
                                          occupation, search_name)
            select id, household_id, place, role, civility, last_name, first_name, birth_date, occupation, search_name
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, household_id uuid, place int,
                 role text, civility text, last_name text, first_name text, birth_date date, occupation text,
                 search_name text)
            """;
    private static final String REMEMBER_ERASURE = """
            insert into household_erasure (household_id, erased_at) values (:household, :at)
            on conflict (household_id) do update set erased_at = greatest(household_erasure.erased_at, :at)
            """;

    private final Ids ids;

    public IdentityStore(Ids ids) {
        this.ids = ids;
    }

    /** Of those that anything is known of; read from the tables, whatever this session saw before. */
    Uni<Map<UUID, Known>> known(Tx tx, Collection<UUID> households) {
        return tx.session()
                .createNativeQuery(KNOWN, Tuple.class)
                .setParameter("households", Ids.joined(households))
                .getResultList()
                .map(rows ->
                        rows.stream().collect(Collectors.toMap(row -> row.get(0, UUID.class), IdentityStore::known)));
    }

    private static Known known(Tuple row) {
        return new Known(
                instant(row.get(1, OffsetDateTime.class)),
                SituationJson.read(row.get(2, String.class)),
                instant(row.get(3, OffsetDateTime.class)));
    }

    private static Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? Instant.MIN : at.toInstant();
    }

    /** One of each household; what is older than what is there has no effect. */
    Uni<Void> put(Tx tx, Collection<Identity> identities) {
        if (identities.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.session()
                .createNativeQuery(UPSERT, UUID.class)
                .setParameter("rows", IdentityJson.households(identities))
                .getResultList()
                .map(Set::copyOf)
                .chain(written -> replaceMembers(
                        tx,
                        identities.stream()
                                .filter(identity -> written.contains(identity.householdId()))
                                .toList()));
    }

    private Uni<Void> replaceMembers(Tx tx, List<Identity> identities) {
        return tx.session()
                .createNativeQuery(FORGET_MEMBERS)
                .setParameter(
                        "households",
                        Ids.joined(
                                identities.stream().map(Identity::householdId).toList()))
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(MEMBERS)
                        .setParameter("rows", IdentityJson.members(identities, ids))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Deletes what is there and remembers that it was erased, by pseudonym. */
    public Uni<Void> erase(Tx tx, UUID householdId, Instant at) {
        return deleteFrom(tx, "household_member", householdId)
                .chain(() -> deleteFrom(tx, "household_identity", householdId))
                .chain(() -> tx.session()
                        .createNativeQuery(REMEMBER_ERASURE)
                        .setParameter("household", householdId)
                        .setParameter("at", at.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Boolean> isErased(Tx tx, UUID householdId) {
        return tx.session()
                .createNativeQuery("select count(*) from household_erasure where household_id = :household", Long.class)
                .setParameter("household", householdId)
                .getSingleResult()
                .map(found -> found > 0);
    }

    private static Uni<Void> deleteFrom(Tx tx, String table, UUID householdId) {
        return tx.session()
                .createNativeQuery("delete from " + table + " where household_id = :household")
                .setParameter("household", householdId)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Optional<Identity>> find(Tx tx, UUID householdId) {
        return tx.session()
                .find(IdentityRow.class, householdId)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : members(tx, householdId).map(members -> Optional.of(row.toDomain(members))));
    }

    private static Uni<List<MemberRow>> members(Tx tx, UUID householdId) {
        return tx.session()
                .createQuery("from MemberRow where householdId = :household order by place", MemberRow.class)
                .setParameter("household", householdId)
                .getResultList();
    }

    /** Display name of the first member of each household that is known. */
    public Uni<Map<UUID, String>> tenants(Tx tx, Collection<UUID> householdIds) {
        if (householdIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return tx.session()
                .createQuery("from MemberRow where place = 0 and householdId in (:households)", MemberRow.class)
                .setParameter("households", householdIds)
                .getResultList()
                .map(IdentityStore::names);
    }

    private static Map<UUID, String> names(List<MemberRow> rows) {
        Function<MemberRow, String> name = row -> row.toDomain().displayName();
        return rows.stream().collect(Collectors.toMap(row -> row.householdId, name));
    }
}
