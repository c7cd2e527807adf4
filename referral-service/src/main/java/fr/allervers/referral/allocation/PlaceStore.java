package fr.allervers.referral.allocation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.allocation.domain.Uses;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.plan.domain.Plan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Places given and cases waiting; read and written only while the plan's row is held. */
@ApplicationScoped
public class PlaceStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String USED = """
            select department, month, operator, source, used from quota_use
            where department in (:departments) and month >= :from and month <= :to
            """;
    private static final String WAITING = """
            select department, source, count(*) from referral
            where state = 'WAITLISTED' and department in (:departments) group by department, source
            """;
    private static final String SAVE = """
            insert into quota_use (department, month, operator, source, used)
            select department, month, operator, source, used
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                 as r(department text, month text, operator text, source text, used int)
            on conflict (department, month, operator, source) do update set used = excluded.used
            """;

    /** The state of these plans' months. */
    public Uni<List<Month>> months(Tx tx, Collection<Plan> plans, Map<String, YearMonth> current) {
        if (plans.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<String> departments = plans.stream().map(Plan::department).toList();
        return used(tx, plans, departments)
                .chain(used -> waiting(tx, departments)
                        .map(waiting -> plans.stream()
                                .map(plan -> month(plan, current.get(plan.department()), used, waiting))
                                .toList()));
    }

    private Uni<List<Tuple>> used(Tx tx, Collection<Plan> plans, List<String> departments) {
        int firstYear = plans.stream().mapToInt(Plan::year).min().orElseThrow();
        int lastYear = plans.stream().mapToInt(Plan::year).max().orElseThrow();
        return tx.session()
                .createNativeQuery(USED, Tuple.class)
                .setParameter("departments", departments)
                .setParameter("from", firstYear + "-01")
                .setParameter("to", lastYear + "-12")
                .getResultList();
    }

    private Uni<List<Tuple>> waiting(Tx tx, List<String> departments) {
        return tx.session()
                .createNativeQuery(WAITING, Tuple.class)
                .setParameter("departments", departments)
                .getResultList();
    }

    private static Month month(Plan plan, YearMonth month, List<Tuple> used, List<Tuple> waiting) {
        List<Tuple> ofPlan = used.stream()
                .filter(row -> row.get(0, String.class).equals(plan.department()))
                .toList();
        Map<Uses.Line, Integer> lines = ofPlan.stream()
                .filter(row -> row.get(1, String.class).equals(month.toString()))
                .collect(Collectors.toMap(
                        row -> new Uses.Line(row.get(2, String.class), Source.valueOf(row.get(3, String.class))),
                        row -> row.get(4, Integer.class)));
        int socialServices = ofPlan.stream()
                .filter(row -> row.get(1, String.class).startsWith(plan.year() + "-"))
                .filter(row -> row.get(3, String.class).equals(Source.SOCIAL_SERVICE.name()))
                .mapToInt(row -> row.get(4, Integer.class))
                .sum();
        return new Month(plan, month, new Uses(lines, socialServices), waitingOf(plan, waiting));
    }

    private static Map<Source, Integer> waitingOf(Plan plan, List<Tuple> waiting) {
        return waiting.stream()
                .filter(row -> row.get(0, String.class).equals(plan.department()))
                .collect(Collectors.toMap(
                        row -> Source.valueOf(row.get(1, String.class)),
                        row -> row.get(2, Long.class).intValue()));
    }

    /** What is used after the choices. */
    public Uni<Void> save(Tx tx, Collection<Month> months) {
        ArrayNode rows = MAPPER.createArrayNode();
        months.forEach(month -> month.uses()
                .month()
                .forEach((line, used) -> rows.addObject()
                        .put("department", month.plan().department())
                        .put("month", month.month().toString())
                        .put("operator", line.operator())
                        .put("source", line.source().name())
                        .put("used", used)));
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.session()
                .createNativeQuery(SAVE)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }
}
