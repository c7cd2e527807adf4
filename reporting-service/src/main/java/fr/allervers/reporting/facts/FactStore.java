package fr.allervers.reporting.facts;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.domain.FactBatch;
import fr.allervers.reporting.facts.domain.FactCopy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of the facts, written a batch at a time. The key of a fact is its event: a second delivery adds nothing. */
@ApplicationScoped
public class FactStore {

    private static final String ADD_FACTS = """
        with given as (
            select l.type, l.event, f.*, e.*
            from jsonb_to_recordset(cast(cast(:letters as text) as jsonb)) as l (type text, event jsonb),
                 jsonb_to_record(l.event -> 'fact') as f (
                     "eventId" uuid, "caseId" uuid, "householdId" uuid, "occurredOn" date,
                     "recordedAt" timestamptz, supersedes uuid, department text, operator text,
                     stage text, source text),
                 jsonb_to_record(l.event) as e (
                     "referralId" uuid, "quotaMonth" text, kind text, version int, "twoWay" boolean,
                     review jsonb, "watchId" uuid, "dueOn" date, "onTime" boolean)
        )
        insert into {fact} (event_id, type, case_id, household_id, occurred_on, recorded_at, supersedes, department,
            operator, stage, source, referral_id, quota_month, kind, version, two_way, steps, watch_id, due_on,
            on_time, codes)
        select "eventId", type, "caseId", "householdId", "occurredOn", "recordedAt", supersedes, department,
            operator, stage, source, "referralId", to_date("quotaMonth", 'YYYY-MM'), kind, version, "twoWay",
            review ->> 'steps', "watchId", "dueOn", "onTime", event - 'fact'
        from given
        on conflict do nothing
        """;
    private static final String ADD_PLANS = """
        insert into {plan} (department, plan_year, version, recorded_at, quotas, effective_from)
        select department, year, version, "recordedAt", quotas, "effectiveFrom"
        from jsonb_to_recordset(cast(cast(:plans as text) as jsonb)) as p (
            department text, year int, version bigint, "recordedAt" timestamptz, quotas jsonb, "effectiveFrom" date)
        on conflict do nothing
        """;

    /**
     * A correction and what it corrects may come in two transactions at once, each blind to the other: one that corrects
     * waits until no other writes, and none begins before its end.
     */
    Uni<Void> waitForCorrections(Tx tx, FactCopy copy, boolean corrects) {
        return corrects
                ? run(tx, copy, "lock table {fact} in share row exclusive mode")
                : Uni.createFrom().voidItem();
    }

    Uni<Void> addFacts(Tx tx, FactCopy copy, List<FactBatch.Fact> facts) {
        return facts.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery(over(copy, ADD_FACTS))
                        .setParameter("letters", letters(facts))
                        .executeUpdate()
                        .chain(() -> reckon(tx, copy, facts));
    }

    private static Uni<Void> reckon(Tx tx, FactCopy copy, List<FactBatch.Fact> facts) {
        return tx.session()
                .createNativeQuery(over(copy, AbsenceSql.ofThese()))
                .setParameter(
                        "ids",
                        Ids.joined(facts.stream().map(FactBatch.Fact::eventId).toList()))
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> addPlans(Tx tx, FactCopy copy, List<String> plans) {
        return plans.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery(over(copy, ADD_PLANS))
                        .setParameter("plans", "[" + String.join(",", plans) + "]")
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private static Uni<Void> run(Tx tx, FactCopy copy, String sql) {
        return tx.session().createNativeQuery(over(copy, sql)).executeUpdate().replaceWithVoid();
    }

    /** Types are names of our own registry and documents are JSON already: nothing is left to escape. */
    private static String letters(List<FactBatch.Fact> facts) {
        return facts.stream()
                .map(fact -> "{\"type\":\"" + fact.type() + "\",\"event\":" + fact.json() + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String over(FactCopy copy, String sql) {
        return switch (copy) {
            case LIVE -> sql.replace("{fact}", "fact").replace("{plan}", "plan_version");
            case SHADOW -> sql.replace("{fact}", "fact_shadow").replace("{plan}", "plan_version_shadow");
        };
    }
}
