package fr.allervers.referral.protection;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.protection.domain.RetentionRule;
import fr.allervers.referral.protection.domain.RetentionRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What has been kept long enough. */
@ApplicationScoped
public class RetentionStore {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A contact or a referral of one household keeps all that are one with it: they are erased together. */
    private static final String DUE = """
            from referral r join procedure_case c using (case_id)
            where r.details is not null and r.received_at < :before
              and not exists (select 1 from household_kin(c.household_id) h join procedure_case o using (household_id)
                              join referral n on n.case_id = o.case_id and n.received_at >= :before)
              and not exists (select 1 from household_kin(c.household_id) h join procedure_case o using (household_id)
                              join case_contact k on k.case_id = o.case_id and k.last_contact_on >= :day)
              and not exists (select 1 from household_kin(c.household_id) h join procedure_case o using (household_id)
                              join contact_told t on t.case_id = o.case_id and t.on_day >= :day and not t.taken_back)
            """;

    Uni<RetentionRules> rules(Tx tx) {
        return tx.session()
                .createNativeQuery("select subject, effective_from, months from retention_rule", Tuple.class)
                .getResultList()
                .map(rows -> new RetentionRules(
                        rows.stream().map(RetentionStore::rule).toList()));
    }

    private static RetentionRule rule(Tuple row) {
        return new RetentionRule(
                RetentionRule.Subject.valueOf(row.get(0, String.class)),
                row.get(1, LocalDate.class),
                row.get(2, Integer.class));
    }

    /** Households whose last contact, and last referral, came before. */
    Uni<List<UUID>> due(Tx tx, Instant before, int count) {
        return tx.session()
                .createNativeQuery("select distinct c.household_id " + DUE, UUID.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("day", day(before))
                .setMaxResults(count)
                .getResultList();
    }

    Uni<Boolean> isDue(Tx tx, UUID household, Instant before) {
        return tx.session()
                .createNativeQuery("select count(*) " + DUE + " and c.household_id = :household", Long.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("day", day(before))
                .setParameter("household", household)
                .getSingleResult()
                .map(found -> found > 0);
    }

    /** How many are due, by department in scope. */
    Uni<Map<String, Long>> countDue(Tx tx, Scope scope, Instant before) {
        return tx.session()
                .createNativeQuery(
                        "select r.department, count(distinct c.household_id) " + DUE
                                + " and (:everywhere or r.department in (:departments)) group by r.department",
                        Tuple.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("day", day(before))
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", departments(scope))
                .getResultList()
                .map(rows -> {
                    Map<String, Long> counts = new TreeMap<>();
                    rows.forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
                    return counts;
                });
    }

    Uni<Integer> purgeAccessLog(Tx tx, Instant before) {
        return tx.session()
                .createNativeQuery("delete from access_log where at < :before")
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    static Collection<String> departments(Scope scope) {
        return scope.departments().isEmpty() ? Set.of("-") : scope.departments();
    }

    private static LocalDate day(Instant before) {
        return LocalDate.ofInstant(before, PARIS);
    }
}
