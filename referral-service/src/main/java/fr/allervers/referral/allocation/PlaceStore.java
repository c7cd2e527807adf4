package fr.allervers.referral.allocation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.domain.Carried;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.allocation.domain.Uses;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.domain.CarryOver;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanHistory;
import fr.allervers.referral.plan.domain.QuotaLine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Places given and cases waiting; read and written only while the department's row is held. */
@ApplicationScoped
public class PlaceStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String STATE = """
            select department, month, source, operator, stage, used, null as plan_version from quota_use
            where department in (:departments) and substr(month, 1, 4) in (:years)
                and (month in (:months) or source = 'SOCIAL_SERVICE' or department in (:carrying))
            union all
            select w.department, m.month, w.source, null, null, w.number, m.plan_version
            from waiting_count w left join release_mark m using (department)
            where w.department in (:departments) and w.number > 0
            """;
    private static final String SAVE = """
            insert into quota_use (department, month, operator, source, stage, used)
            select department, month, operator, source, stage, used
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                 as r(department text, month text, operator text, source text, stage text, used int)
            on conflict (department, month, operator, source, stage) do update set used = excluded.used
            """;
    private static final String GIVE_BACK = """
            update quota_use set used = used - 1
            where department = :department and month = :month and operator = :operator and source = :source
                and stage = :stage
            """;
    private static final String GIVE_BACK_BEYOND = """
            update quota_use set beyond = beyond - 1
            where department = :department and month = :month and operator = :operator and source = :source
                and stage = :stage
            """;
    private static final String BEYOND = """
            insert into quota_use (department, month, operator, source, stage, used, beyond)
            values (:department, :month, :operator, :source, :stage, 0, 1)
            on conflict (department, month, operator, source, stage) do update set beyond = quota_use.beyond + 1
            """;
    private static final Set<String> NONE = Set.of("-");

    /** The state of the months that these days are in, by the plans in force on them. */
    public Uni<List<Month>> months(Tx tx, Map<String, PlanHistory> histories, Map<String, LocalDate> days) {
        Map<String, Plan> plans = histories.entrySet().stream()
                .flatMap(one -> one.getValue().inForce(days.get(one.getKey())).stream())
                .collect(Collectors.toMap(Plan::department, plan -> plan));
        if (plans.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return state(tx, plans, days)
                .map(rows -> rows.stream().collect(Collectors.partitioningBy(PlaceStore::isOfPlaces)))
                .map(rows -> plans.values().stream()
                        .map(plan -> month(plan, histories, days, rows.get(true), rows.get(false)))
                        .toList());
    }

    /** What is used and who waits, in one question: every push asks it. */
    private Uni<List<Tuple>> state(Tx tx, Map<String, Plan> plans, Map<String, LocalDate> days) {
        Set<String> carrying = plans.values().stream()
                .filter(plan -> plan.carryOver() != CarryOver.NONE)
                .map(Plan::department)
                .collect(Collectors.toSet());
        return tx.session()
                .createNativeQuery(STATE, Tuple.class)
                .setParameter("departments", plans.keySet())
                .setParameter("years", texts(plans.keySet(), days, day -> Integer.toString(day.getYear())))
                .setParameter(
                        "months",
                        texts(plans.keySet(), days, day -> YearMonth.from(day).toString()))
                .setParameter("carrying", carrying.isEmpty() ? NONE : carrying)
                .getResultList();
    }

    private static boolean isOfPlaces(Tuple row) {
        return row.get(3) != null;
    }

    private static Set<String> texts(
            Collection<String> departments,
            Map<String, LocalDate> days,
            java.util.function.Function<LocalDate, String> text) {
        return departments.stream().map(days::get).map(text).collect(Collectors.toSet());
    }

    private static Month month(
            Plan plan,
            Map<String, PlanHistory> histories,
            Map<String, LocalDate> days,
            List<Tuple> used,
            List<Tuple> waiting) {
        String department = plan.department();
        YearMonth month = YearMonth.from(days.get(department));
        Map<YearMonth, Map<QuotaLine, Integer>> byMonth = used.stream()
                .filter(row -> row.get(0, String.class).equals(department))
                .collect(Collectors.groupingBy(
                        row -> YearMonth.parse(row.get(1, String.class)),
                        Collectors.toMap(PlaceStore::line, PlaceStore::number)));
        List<Tuple> waits = waiting.stream()
                .filter(row -> row.get(0, String.class).equals(department))
                .toList();
        return new Month(
                plan,
                month,
                new Uses(byMonth.getOrDefault(month, Map.of()), socialServices(byMonth)),
                Carried.into(month, plan, histories.get(department), byMonth),
                waits.stream()
                        .collect(Collectors.toMap(row -> Source.valueOf(row.get(2, String.class)), PlaceStore::number)),
                waits.stream().allMatch(row -> isSettled(row, month, plan)));
    }

    private static boolean isSettled(Tuple row, YearMonth month, Plan plan) {
        return month.toString().equals(row.get(1, String.class))
                && Long.valueOf(plan.version()).equals(row.get(6, Long.class));
    }

    private static int socialServices(Map<YearMonth, Map<QuotaLine, Integer>> byMonth) {
        return byMonth.values().stream()
                .flatMap(lines -> lines.entrySet().stream())
                .filter(line -> line.getKey().source() == Source.SOCIAL_SERVICE)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int number(Tuple row) {
        return row.get(5, Long.class).intValue();
    }

    private static QuotaLine line(Tuple row) {
        String stage = row.get(4, String.class);
        return new QuotaLine(
                row.get(3, String.class),
                Source.valueOf(row.get(2, String.class)),
                stage.isEmpty() ? null : Stage.valueOf(stage));
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
                        .put("stage", stageOf(line))
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

    /** A place that was given is free again; one beyond the quota is none for anybody else. */
    public Uni<Void> giveBack(Tx tx, String department, YearMonth month, QuotaLine line, boolean beyond) {
        return change(tx, beyond ? GIVE_BACK_BEYOND : GIVE_BACK, department, month, line);
    }

    /** One more than the quota, by a person's decision. */
    public Uni<Void> beyond(Tx tx, String department, YearMonth month, QuotaLine line) {
        return change(tx, BEYOND, department, month, line);
    }

    private static Uni<Void> change(Tx tx, String sql, String department, YearMonth month, QuotaLine line) {
        return tx.session()
                .createNativeQuery(sql)
                .setParameter("department", department)
                .setParameter("month", month.toString())
                .setParameter("operator", line.operator())
                .setParameter("source", line.source().name())
                .setParameter("stage", stageOf(line))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String stageOf(QuotaLine line) {
        return line.stage() == null ? "" : line.stage().name();
    }
}
