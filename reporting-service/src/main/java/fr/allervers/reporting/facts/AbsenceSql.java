package fr.allervers.reporting.facts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * When a fact does not hold: from each event that supersedes it until that one is itself taken back. A correction that
 * is corrected leaves the first fact absent, one that is retracted lets it count again (as {@code Procedure} of
 * referral-service has it). Reckoned anew from all that is known, so the order of arrival says nothing.
 */
public final class AbsenceSql {

    /** Those that take back what they supersede and put nothing in its place. */
    private static final List<String> RETRACTIONS = List.of("ACT_RETRACTED", "HOUSEHOLD_UNMERGED");

    /** True for what is known at {@code :asOf} and holds then. */
    public static final String HOLDS = """
        recorded_at <= :asOf and (retracted_at is null or retracted_at > :asOf)
            and (absent is null or not absent @> cast(:asOf as timestamptz))""";

    private static final String RECKON = """
        update {fact} f set retracted_at = k.retracted_at, absent = k.absent
        from (
            select c.supersedes as event_id,
                min(c.recorded_at) filter (where r.at is null) as retracted_at,
                range_agg(tstzrange(c.recorded_at, greatest(c.recorded_at, r.at)))
                    filter (where r.at is not null) as absent
            from {fact} c
            left join lateral (select min(recorded_at) as at from {fact} x
                               where x.supersedes = c.event_id and x.type in ({retractions})) r on true
            where c.supersedes {which}
            group by c.supersedes) k
        where f.event_id = k.event_id and (f.retracted_at, f.absent) is distinct from (k.retracted_at, k.absent)
        """.replace(
            "{retractions}", RETRACTIONS.stream().map(type -> "'" + type + "'").collect(Collectors.joining(",")));

    private static final String TOUCHED = """
        in (select t.id from (select unnest(cast(string_to_array(:ids, ',') as uuid[])) as id) t
            union all
            select g.supersedes from {fact} g
            where g.event_id = any (cast(string_to_array(:ids, ',') as uuid[]))
            union all
            select b.supersedes from {fact} g join {fact} b on b.event_id = g.supersedes
            where g.event_id = any (cast(string_to_array(:ids, ',') as uuid[])))
        """;

    private AbsenceSql() {}

    /** Of the facts {@code :ids}, of what they supersede, and of what that superseded. */
    static String ofThese() {
        return RECKON.replace("{which}", TOUCHED);
    }

    /** Of all facts of this table. */
    public static String ofAll(String table) {
        return RECKON.replace("{which}", "is not null").replace("{fact}", table);
    }
}
