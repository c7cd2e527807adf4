package fr.allervers.referral.household;

import fr.allervers.kit.Ids;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.household.domain.HouseholdCase;
import fr.allervers.referral.household.domain.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where households and cases stand after merges. Locks in the order of all: keys, households, cases. */
@ApplicationScoped
public class StandingStore {

    private static final String ROOT = """
            with recursive climb as (
                select id, merged_into from household where id = :id
                union all
                select h.id, h.merged_into from climb c join household h on h.id = c.merged_into
            ) select id from climb where merged_into is null
            """;
    private static final String KIN = """
            select household_id from household_kin(:id) order by household_id <> :id, household_id
            """;
    private static final String ERASED = """
            select household_id from erased_household
            where household_id = any (cast(string_to_array(:ids, ',') as uuid[]))
            """;
    private static final String LOCK_KEYS = """
            with recursive tree as (
                select id from household where id = any (cast(string_to_array(:ids, ',') as uuid[]))
                union all
                select h.id from tree t join household h on h.merged_into = t.id
            )
            select b.key from household_block b
            where b.key in (select unnest(i.keys) from household_identity i join tree t on t.id = i.household_id)
            order by b.key for update
            """;
    private static final String LOCK = """
            select id, department, merged_into from household
            where id = any (cast(string_to_array(:ids, ',') as uuid[]))
            order by id for update
            """;
    private static final String CASE = """
            select case_id, household_id, department, operator, stage, source, opened_by, open from procedure_case
            where household_id = :household order by open desc, case_id desc limit 1 for update
            """;

    /** The household, then all that are one with it, in one order. */
    public Uni<List<UUID>> kin(Tx tx, UUID household) {
        return tx.session()
                .createNativeQuery(KIN, UUID.class)
                .setParameter("id", household)
                .getResultList()
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw new NotFound();
                    }
                });
    }

    /** Those of them that were forgotten for good. */
    public Uni<Set<UUID>> erased(Tx tx, Collection<UUID> households) {
        return tx.session()
                .createNativeQuery(ERASED, UUID.class)
                .setParameter("ids", Ids.joined(households))
                .getResultList()
                .map(Set::copyOf);
    }

    /** The household that it is now part of, itself when it was not merged. */
    public Uni<UUID> root(Tx tx, UUID household) {
        return tx.session()
                .createNativeQuery(ROOT, UUID.class)
                .setParameter("id", household)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(NotFound::new);
    }

    /** Whoever could recognise one of them, or what was merged into them, waits. In the order of the ids. */
    public Uni<List<Standing>> lock(Tx tx, Collection<UUID> households) {
        String ids = Ids.joined(households);
        return tx.session()
                .createNativeQuery(LOCK_KEYS, Long.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(() -> tx.session()
                        .createNativeQuery(LOCK, Tuple.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows -> rows.stream().map(StandingStore::standing).toList())
                .invoke(found -> found.forEach(one -> tx.claim(one.householdId())));
    }

    private static Standing standing(Tuple row) {
        return new Standing(
                row.get(0, UUID.class), row.get(1, String.class), Optional.ofNullable(row.get(2, UUID.class)));
    }

    /** The open case, else the latest; held. */
    public Uni<HouseholdCase> lockCase(Tx tx, UUID household) {
        return tx.session()
                .createNativeQuery(CASE, Tuple.class)
                .setParameter("household", household)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(StandingStore::householdCase)
                .invoke(found -> tx.claim(found.caseId()));
    }

    private static HouseholdCase householdCase(Tuple row) {
        return new HouseholdCase(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                Optional.ofNullable(row.get(3, String.class)),
                Stage.valueOf(row.get(4, String.class)),
                Source.valueOf(row.get(5, String.class)),
                row.get(6, UUID.class),
                row.get(7, Boolean.class));
    }

    /** To be called under the locks; null sets it free. */
    public Uni<Void> mergeHousehold(Tx tx, UUID household, @Nullable UUID into) {
        return tx.session()
                .createNativeQuery(
                        "update household set merged_into = cast(cast(:into as text) as uuid) where id = :id")
                .setParameter("into", into == null ? null : into.toString())
                .setParameter("id", household)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** To be called under the locks: no referral joins it any more. */
    public Uni<Void> mergeCase(Tx tx, UUID caseId, UUID into) {
        return tx.session()
                .createNativeQuery("update procedure_case set open = false, merged_into = :into where case_id = :id")
                .setParameter("into", into)
                .setParameter("id", caseId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** To be called under the locks: open again, unless the intervention ended meanwhile. */
    public Uni<Void> releaseCase(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery(
                        "update procedure_case set open = not closed, merged_into = null where case_id = :id")
                .setParameter("id", caseId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** One case by its id, held. */
    public Uni<HouseholdCase> lockCaseItself(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery("""
                        select case_id, household_id, department, operator, stage, source, opened_by, open
                        from procedure_case where case_id = :id for update""", Tuple.class)
                .setParameter("id", caseId)
                .getSingleResult()
                .map(StandingStore::householdCase)
                .invoke(found -> tx.claim(found.caseId()));
    }
}
