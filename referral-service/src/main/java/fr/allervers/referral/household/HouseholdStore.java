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
    private static final String MOVE_IDENTITY = """
            update household_identity set household_id = :own, recognised_by = null where referral_id = :referral
            """;
    private static final String MOVE_PAIRS = """
            update household_pair p set
                household_id = case when p.referral_id = :referral then :own else p.household_id end,
                other_household_id = case when p.other_referral_id = :referral then :own else p.other_household_id end
            from household_identity i
            where i.referral_id = :referral and p.state = 'OPEN'
              and ((p.referral_id = :referral and p.household_id = i.household_id)
                   or (p.other_referral_id = :referral and p.other_household_id = i.household_id))
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

    /** A household that nobody names yet. */
    public Uni<Void> add(Tx tx, UUID household, String department) {
        tx.claim(household);
        return tx.session()
                .createNativeQuery("insert into household (id, department) values (:id, :department)")
                .setParameter("id", household)
                .setParameter("department", department)
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * A referral is the first of a household of its own; doubts that a person has not decided go along. To be called
     * under the locks of the household that it leaves.
     */
    public Uni<Void> takeOut(Tx tx, UUID referralId, UUID own) {
        return moved(tx, MOVE_PAIRS, referralId, own).chain(() -> moved(tx, MOVE_IDENTITY, referralId, own));
    }

    private static Uni<Void> moved(Tx tx, String sql, UUID referralId, UUID own) {
        return tx.session()
                .createNativeQuery(sql)
                .setParameter("referral", referralId)
                .setParameter("own", own)
                .executeUpdate()
                .replaceWithVoid();
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
