package fr.allervers.visit.identity;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.visit.identity.domain.Identity;
import fr.allervers.visit.identity.domain.Situation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Identities by household: what was recorded last wins, and an erasure is not undone by what is older. */
@ApplicationScoped
public class IdentityStore {

    private static final String UPSERT = """
            insert into household_identity
                   (household_id, recorded_at, phones, email, address_lines, postal_code, commune, situation)
            select :household, :recordedAt, :phones, cast(:email as text), :address, :postalCode, :commune, :situation
            where not exists (select 1 from household_erasure e
                              where e.household_id = :household and e.erased_at >= :recordedAt)
            on conflict (household_id) do update
               set recorded_at = excluded.recorded_at, phones = excluded.phones, email = excluded.email,
                   address_lines = excluded.address_lines, postal_code = excluded.postal_code,
                   commune = excluded.commune, situation = excluded.situation
             where household_identity.recorded_at < excluded.recorded_at
            """;
    private static final String REMEMBER_ERASURE = """
            insert into household_erasure (household_id, erased_at) values (:household, :at)
            on conflict (household_id) do update set erased_at = greatest(household_erasure.erased_at, :at)
            """;

    private final Ids ids;

    public IdentityStore(Ids ids) {
        this.ids = ids;
    }

    public Uni<Void> putIfNewer(Tx tx, Identity identity) {
        return tx.session()
                .createNativeQuery(UPSERT)
                .setParameter("household", identity.householdId())
                .setParameter("recordedAt", identity.recordedAt().atOffset(ZoneOffset.UTC))
                .setParameter("phones", String.join("\n", identity.phones()))
                .setParameter("email", identity.email())
                .setParameter("address", String.join("\n", identity.addressLines()))
                .setParameter("postalCode", identity.postalCode())
                .setParameter("commune", identity.commune())
                .setParameter("situation", SituationJson.write(identity.situation()))
                .executeUpdate()
                .chain(written -> written == 0 ? Uni.createFrom().voidItem() : replaceMembers(tx, identity));
    }

    /** What is kept of a household's composition and means; read from the table, whatever this session saw before. */
    public Uni<Situation> situation(Tx tx, UUID householdId) {
        return tx.session()
                .createNativeQuery(
                        "select situation from household_identity where household_id = :household", String.class)
                .setParameter("household", householdId)
                .getSingleResultOrNull()
                .map(SituationJson::read);
    }

    private Uni<Void> replaceMembers(Tx tx, Identity identity) {
        Object[] rows = IntStream.range(0, identity.members().size())
                .mapToObj(place -> MemberRow.of(
                        ids.next(),
                        identity.householdId(),
                        place,
                        identity.members().get(place)))
                .toArray();
        return deleteFrom(tx, "household_member", identity.householdId())
                .chain(() -> tx.session().persistAll(rows));
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
