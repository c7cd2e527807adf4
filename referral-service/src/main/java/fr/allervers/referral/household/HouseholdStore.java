package fr.allervers.referral.household;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.domain.Portrait;
import fr.allervers.referral.household.domain.Recognised;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Households as referrals told them: the cases that are opened, and what was recognised of whom. */
@ApplicationScoped
public class HouseholdStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String OPEN = """
            insert into procedure_case (case_id, household_id, opened_by, department, source, stage, operator)
            select case_id, household_id, opened_by, department, source, stage, operator
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                 as r(case_id uuid, household_id uuid, opened_by uuid, department text, source text, stage text,
                      operator text)
            """;
    private static final String RECOGNISED_BY = """
            select recognised_by ->> 'referralId', household_id, cast(recognised_by as text) from household_identity
            where referral_id = :referral and recognised_by is not null
            """;
    private static final String PORTRAITS = """
            select i.referral_id, cast(i.portrait as text), h.department
            from household_identity i join household h on h.id = i.household_id
            where i.referral_id = any (cast(string_to_array(:referrals, ',') as uuid[]))
            """;

    /** As it came: the earlier referral and the likeness; empty when the household was new. */
    public Uni<Optional<Recognised.Match>> recognisedBy(Tx tx, UUID referralId) {
        return tx.session()
                .createNativeQuery(RECOGNISED_BY, Tuple.class)
                .setParameter("referral", referralId)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new Recognised.Match(
                                UUID.fromString(found.get(0, String.class)),
                                found.get(1, UUID.class),
                                Likenesses.read(found.get(2, String.class)))));
    }

    /** Of those that are still known. */
    public Uni<Map<UUID, Portrait>> portraits(Tx tx, Collection<UUID> referrals) {
        return tx.session()
                .createNativeQuery(PORTRAITS, Tuple.class)
                .setParameter("referrals", Ids.joined(referrals))
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, UUID.class),
                                row -> Portraits.read(row.get(1, String.class), row.get(2, String.class)))));
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
