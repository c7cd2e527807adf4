package fr.allervers.referral.household;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.domain.Acquaintance;
import fr.allervers.referral.household.domain.OpenCase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Earlier referrals, their households as they stand after merges, and the cases that run. */
@ApplicationScoped
class AcquaintanceStore {

    private static final String LOOK = """
            select i.referral_id, cast(i.portrait as text), h.department,
                case when h.merged_into is null then h.id
                     else (with recursive climb as (
                               select m.id, m.merged_into from household m where m.id = h.merged_into
                               union all
                               select m.id, m.merged_into from climb c join household m on m.id = c.merged_into
                           ) select id from climb where merged_into is null)
                end
            from household_identity i join household h on h.id = i.household_id
            where i.referral_id = any (cast(string_to_array(:referrals, ',') as uuid[]))
            """;
    private static final String HOLD = """
            select id from household where id = any (cast(string_to_array(:households, ',') as uuid[]))
            order by id for update
            """;
    private static final String OPEN_CASES = """
            select household_id, case_id, opened_by from procedure_case
            where open and household_id = any (cast(string_to_array(:households, ',') as uuid[]))
            order by case_id for update
            """;

    /** By referral, of those that are still known. */
    Uni<Map<UUID, Acquaintance>> look(Tx tx, Collection<UUID> referrals) {
        return referrals.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : tx.session()
                        .createNativeQuery(LOOK, Tuple.class)
                        .setParameter("referrals", Ids.joined(referrals))
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(AcquaintanceStore::acquaintance)
                                .collect(Collectors.toMap(Acquaintance::referralId, Function.identity())));
    }

    private static Acquaintance acquaintance(Tuple row) {
        return new Acquaintance(
                row.get(0, UUID.class),
                Portraits.read(row.get(1, String.class), row.get(2, String.class)),
                row.get(3, UUID.class));
    }

    Uni<Void> hold(Tx tx, Collection<UUID> households) {
        households.forEach(tx::claim);
        return tx.session()
                .createNativeQuery(HOLD, UUID.class)
                .setParameter("households", Ids.joined(households))
                .getResultList()
                .replaceWithVoid();
    }

    /** By household, with their rows held; to be called under the locks of the households. */
    Uni<Map<UUID, OpenCase>> openCases(Tx tx, Collection<UUID> households) {
        return households.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : tx.session()
                        .createNativeQuery(OPEN_CASES, Tuple.class)
                        .setParameter("households", Ids.joined(households))
                        .getResultList()
                        .map(rows -> rows.stream()
                                .peek(row -> tx.claim(row.get(1, UUID.class)))
                                .collect(Collectors.toMap(
                                        row -> row.get(0, UUID.class),
                                        row -> new OpenCase(row.get(1, UUID.class), row.get(2, UUID.class)))));
    }
}
