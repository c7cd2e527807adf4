package fr.allervers.referral.household;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.domain.KnownHousehold;
import fr.allervers.referral.household.domain.MatchKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Households by the key they are recognised with; recognising takes the row lock, in the order of the keys. */
@ApplicationScoped
public class HouseholdStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String RECOGNISE = """
            insert into household as h (id, match_key)
            select r.id, r.match_key from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, match_key text)
            order by r.match_key
            on conflict (match_key) do update set match_key = excluded.match_key
            returning h.id, h.match_key
            """;
    private static final String OPEN_CASES = """
            select case_id, household_id, opened_by from procedure_case
            where open and household_id in (:households)
            order by case_id for update
            """;
    private static final String OPEN = """
            insert into procedure_case (case_id, household_id, opened_by, department, source, stage, operator)
            select case_id, household_id, opened_by, department, source, stage, operator
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                 as r(case_id uuid, household_id uuid, opened_by uuid, department text, source text, stage text,
                      operator text)
            """;

    /** The households of these keys, known or new under the given ids. */
    public Uni<Map<MatchKey, KnownHousehold>> recognise(Tx tx, Map<MatchKey, UUID> newIds) {
        if (newIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return tx.session()
                .createNativeQuery(RECOGNISE, Tuple.class)
                .setParameter("rows", rows(newIds))
                .getResultList()
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, UUID.class), row -> new MatchKey(row.get(1, String.class)))))
                .chain(keys -> withOpenCases(tx, keys));
    }

    private Uni<Map<MatchKey, KnownHousehold>> withOpenCases(Tx tx, Map<UUID, MatchKey> keys) {
        keys.keySet().forEach(tx::claim);
        return tx.session()
                .createNativeQuery(OPEN_CASES, Tuple.class)
                .setParameter("households", keys.keySet())
                .getResultList()
                .map(cases -> cases.stream()
                        .collect(Collectors.toMap(row -> row.get(1, UUID.class), row -> openCase(tx, row))))
                .map(open -> keys.entrySet().stream()
                        .map(entry -> new KnownHousehold(
                                entry.getKey(), entry.getValue(), Optional.ofNullable(open.get(entry.getKey()))))
                        .collect(Collectors.toMap(KnownHousehold::key, Function.identity())));
    }

    private static KnownHousehold.OpenCase openCase(Tx tx, Tuple row) {
        tx.claim(row.get(0, UUID.class));
        return new KnownHousehold.OpenCase(row.get(0, UUID.class), row.get(2, UUID.class));
    }

    private static String rows(Map<MatchKey, UUID> newIds) {
        ArrayNode rows = MAPPER.createArrayNode();
        newIds.forEach((key, id) -> rows.addObject().put("id", id.toString()).put("match_key", key.digest()));
        return rows.toString();
    }

    /** New cases, each opened by a referral. */
    public Uni<Void> open(Tx tx, List<NewCase> cases) {
        if (cases.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        cases.forEach(one -> tx.claim(one.facts().caseId()));
        ArrayNode rows = MAPPER.createArrayNode();
        cases.forEach(one -> rows.addObject()
                .put("case_id", one.facts().caseId().toString())
                .put("household_id", one.facts().householdId().toString())
                .put("opened_by", one.openedBy().toString())
                .put("department", one.facts().department())
                .put("source", one.facts().source().name())
                .put("stage", one.facts().stage().name())
                .put("operator", one.facts().operator().orElse(null)));
        return tx.session()
                .createNativeQuery(OPEN)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A case that is opened now. */
    public record NewCase(CaseFacts facts, UUID openedBy) {}
}
