package fr.allervers.reporting.indicator;

import fr.allervers.reporting.facts.AbsenceSql;
import fr.allervers.reporting.facts.domain.FactCopy;
import fr.allervers.reporting.indicator.domain.Indicator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each indicator as a select of what it counts: a day, the dimensions at the fact, and the unit that is counted once.
 * What was recorded after the cut-off, or was taken back and not restored by then, does not exist. Households that were merged by then
 * count as the one that stays; a merge taken back by then counts as never made.
 */
final class IndicatorSql {

    private static final String FACTS = """
        with recursive merge as (
            select distinct cast(codes ->> 'absorbedHouseholdId' as uuid) as absorbed,
                cast(codes ->> 'survivingHouseholdId' as uuid) as surviving
            from {fact}
            where type = 'HOUSEHOLD_MERGED'
                and {holds}
        ), climb as (
            select absorbed, surviving from merge
            union
            select c.absorbed, m.surviving from climb c join merge m on m.absorbed = c.surviving
        ), standing as (
            select absorbed, min(cast(surviving as text)) as household from climb c
            where not exists (select 1 from merge m where m.absorbed = c.surviving)
            group by absorbed
        ), e as not materialized (
            select f.*, coalesce(s.household, cast(f.household_id as text)) as household
            from {fact} f left join standing s on s.absorbed = f.household_id
            where {holds}
        ), diagnosis as (
            select * from (
                select e.*, lag(occurred_on) over
                    (partition by case_id, kind order by occurred_on, version, event_id) as previous_on
                from e where type = 'DIAGNOSIS_COMPLETED') d
            where previous_on is null or occurred_on > previous_on + interval '6 months'
        ), accompanied as (
            select distinct on (case_id) * from (
                select e.*,
                    bool_or(type = 'COMMITMENT_AGREED') over w
                        or (count(*) filter (where type <> 'COMMITMENT_AGREED') over w >= 2
                            and bool_or(coalesce(steps, '') in ('STARTED', 'PARTLY_STARTED')) over w) as reached
                from e
                where type in ('COMMITMENT_AGREED', 'HOUSEHOLD_MET')
                    or (type = 'CONTACT_ATTEMPTED' and two_way)
                window w as (partition by case_id order by occurred_on, recorded_at, event_id
                    rows between unbounded preceding and current row)) f
            where reached order by case_id, occurred_on, recorded_at, event_id
        ), outcome as (
            select distinct on (watch_id) * from e
            where type in ('WATCH_MET', 'WATCH_MISSED', 'WATCH_SUPERSEDED', 'WATCH_CANCELLED')
            order by watch_id, recorded_at desc, event_id desc
        ), moment as (
            select cast(:first as date) as month, cast(:last as date) as at where :byMonth = false
            union all
            select cast(m as date), cast(m + interval '1 month' - interval '1 day' as date)
            from generate_series(cast(cast(:first as date) as timestamp), cast(cast(:last as date) as timestamp), interval '1 month') m
            where :byMonth = true and cast(m as date) <= :today
        )
        """;
    private static final String COUNT = """
        select indicator,
            case when :byDepartment = true then department end,
            case when :byOperator = true then operator end,
            case when :byStage = true then stage end,
            case when :bySource = true then source end,
            case when :byMonth = true then to_char(day, 'YYYY-MM') end,
            coalesce(cast(sum(weight) as bigint), count(distinct unit))
        from counted
        where day between :first and :last
            and (:everywhere = true or department = any (string_to_array(:departments, ',')))
            and (:operator = '' or operator = :operator)
            and (:stages = '' or stage = any (string_to_array(:stages, ',')))
            and (:source = '' or source = :source)
        group by 1, 2, 3, 4, 5, 6
        """;
    private static final String TRANSMITTED = """
        with e as not materialized (
            select * from {fact}
            where {holds}
        )
        select department, to_char(occurred_on, 'YYYY-MM') from e
        where occurred_on between :first and :last
            and type not in ('WATCH_MISSED', 'STAGE_REACHED', 'HOUSEHOLD_ERASED', 'HOUSEHOLD_MERGED', 'HOUSEHOLD_UNMERGED',
                'REFERRAL_SEPARATED')
            and (:everywhere = true or department = any (string_to_array(:departments, ',')))
            and (:operator = '' or operator = :operator)
        group by 1, 2
        """;
    private static final String PLANNED = """
        select distinct department from {plan}
        where recorded_at <= :asOf
            and (:everywhere = true or department = any (string_to_array(:departments, ',')))
        """;

    private IndicatorSql() {}

    /** Rows of indicator, department, operator, stage, source, month, count; none for zero. */
    static String counts(FactCopy copy, Set<Indicator> indicators) {
        String counted =
                indicators.stream().sorted().map(IndicatorSql::select).collect(Collectors.joining(" union all "));
        return over(copy, FACTS + ", counted as (" + counted + ")\n" + COUNT);
    }

    /**
     * Departments and months in which somebody did or sent something. A missed watch tells itself, a stage has the date
     * of its act, which may lie far back, and a merge says something of what was told before.
     */
    static String transmitted(FactCopy copy) {
        return over(copy, TRANSMITTED);
    }

    static String planned(FactCopy copy) {
        return over(copy, PLANNED);
    }

    private static String select(Indicator indicator) {
        return switch (indicator) {
            case HOUSEHOLDS_MET -> facts(indicator, "household", "HOUSEHOLD_MET");
            case HOUSEHOLD_DAYS ->
                select(indicator, "occurred_on", "household || ' ' || occurred_on", "e where type = 'HOUSEHOLD_MET'");
            case DIAGNOSES -> select(indicator, "occurred_on", "event_id", "diagnosis");
            case DIAGNOSES_CAUSES -> diagnoses(indicator, "CAUSES");
            case DIAGNOSES_SOCIAL_FINANCIAL -> diagnoses(indicator, "SOCIAL_FINANCIAL");
            case DIAGNOSES_DSF -> diagnoses(indicator, "DSF");
            case ACCOMPANIED -> select(indicator, "occurred_on", "household", "accompanied");
            case RECEIVED -> facts(indicator, "referral_id", "REFERRAL_RECEIVED");
            case REJECTED -> facts(indicator, "referral_id", "REFERRAL_REJECTED");
            case ATTACHED ->
                select(indicator, "occurred_on", "referral_id", "e where type = 'REFERRAL_ATTACHED' " + NOT_SEPARATED);
            case WAITLISTED -> waiting(indicator);
            case ALLOCATED ->
                select(
                        indicator,
                        "quota_month",
                        "referral_id",
                        "e where type = 'REFERRAL_ALLOCATED' " + NOT_GIVEN_BACK);
            case QUOTA -> QUOTAS;
            case WATCHES_DUE -> select(indicator, "due_on", "watch_id", "outcome where type <> 'WATCH_CANCELLED'");
            case WATCHES_ON_TIME -> watches(indicator, "type = 'WATCH_MET' and on_time");
            case WATCHES_LATE -> watches(indicator, "type = 'WATCH_MET' and not on_time");
            case WATCHES_MISSED -> watches(indicator, "type = 'WATCH_MISSED'");
            case WATCHES_SUPERSEDED -> watches(indicator, "type = 'WATCH_SUPERSEDED'");
            case WATCHES_CANCELLED -> watches(indicator, "type = 'WATCH_CANCELLED'");
            case WATCHES_OPEN ->
                stock(
                        indicator,
                        "WATCH_ARMED",
                        "watch_id",
                        "'WATCH_MET', 'WATCH_MISSED', 'WATCH_SUPERSEDED', 'WATCH_CANCELLED'");
            case MET_PER_DAY, QUOTA_USE, WATCH_RATE ->
                throw new IllegalArgumentException("a rate is divided, not counted");
        };
    }

    /** A place that was refused, or withdrawn, is used by somebody else. */
    private static final String NOT_GIVEN_BACK = """
            and not exists (select 1 from e x
                where x.type in ('REFERRAL_REFUSED', 'REFERRAL_WITHDRAWN') and x.referral_id = e.referral_id
                    and x.operator = e.operator and (x.recorded_at, x.event_id) > (e.recorded_at, e.event_id))
            """;

    /** Recognised wrongly: it has a case of its own now. */
    private static final String NOT_SEPARATED = """
            and not exists (select 1 from e x
                where x.type = 'REFERRAL_SEPARATED' and x.referral_id = e.referral_id
                    and (x.recorded_at, x.event_id) > (e.recorded_at, e.event_id))
            """;

    /** Clauses of their own, so that each is one hashed anti-join. */
    private static final String NOT_ERASED = """
            and not exists (select 1 from e x
                where x.type = 'HOUSEHOLD_ERASED' and x.case_id = e.case_id and x.occurred_on <= moment.at)
            """;

    /** Each month by the last decision of its year that had taken effect when it ended. */
    private static final String QUOTAS = """
        select 'P1-quota' as indicator, cast(m as date) as day, p.department, q.operator, q.stage,
            q.source, cast(null as text) as unit, q.number as weight
        from generate_series(cast(cast(:first as date) as timestamp), cast(cast(:last as date) as timestamp), interval '1 month') m
        cross join lateral (
            select distinct on (department) department, quotas from {plan}
            where recorded_at <= :asOf and plan_year = extract(year from m)
                and coalesce(effective_from, make_date(plan_year, 1, 1)) < cast(m + interval '1 month' as date)
            order by department, version desc) p
        cross join lateral jsonb_to_recordset(p.quotas) as q (operator text, source text, stage text, number bigint)
        """;

    private static String facts(Indicator indicator, String unit, String type) {
        return select(indicator, "occurred_on", unit, "e where type = '" + type + "'");
    }

    private static String diagnoses(Indicator indicator, String kind) {
        return select(indicator, "occurred_on", "event_id", "diagnosis where kind = '" + kind + "'");
    }

    private static String watches(Indicator indicator, String condition) {
        return select(indicator, "due_on", "watch_id", "outcome where " + condition);
    }

    /** What had begun and not ended on the last day of the period, or of each month. */
    private static String stock(Indicator indicator, String begun, String unit, String ended) {
        return select(indicator, "moment.month", "e." + unit, """
            moment join e on e.type = '%s' and e.occurred_on <= moment.at
            where not exists (select 1 from e x
                where x.type in (%s) and x.%s = e.%s and x.occurred_on <= moment.at)
            """.formatted(begun, ended, unit, unit));
    }

    /** Whoever came back to the waitlist, refused by an operator or no more attached, waits again. */
    private static String waiting(Indicator indicator) {
        return select(indicator, "moment.month", "e.referral_id", """
            moment join e on e.type = 'REFERRAL_WAITLISTED' and e.occurred_on <= moment.at
            where not exists (select 1 from e x
                where x.type in ('REFERRAL_ALLOCATED', 'REFERRAL_ATTACHED', 'REFERRAL_WITHDRAWN')
                    and x.referral_id = e.referral_id and x.occurred_on <= moment.at
                    and (x.recorded_at, x.event_id) > (e.recorded_at, e.event_id))
            """) + NOT_ERASED;
    }

    private static String select(Indicator indicator, String day, String unit, String from) {
        return """
            select '%s' as indicator, %s as day, department, operator, stage, source, cast(%s as text) as unit,
                cast(null as bigint) as weight
            from %s
            """.formatted(indicator.id(), day, unit, from);
    }

    private static String over(FactCopy copy, String template) {
        String sql = template.replace("{holds}", AbsenceSql.HOLDS);
        return switch (copy) {
            case LIVE -> sql.replace("{fact}", "fact").replace("{plan}", "plan_version");
            case SHADOW -> sql.replace("{fact}", "fact_shadow").replace("{plan}", "plan_version_shadow");
        };
    }
}
