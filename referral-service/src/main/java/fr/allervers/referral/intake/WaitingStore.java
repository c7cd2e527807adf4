package fr.allervers.referral.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.domain.Candidate;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.plan.domain.QuotaLine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The referrals that wait, as many as they are: read and moved by sets. */
@ApplicationScoped
public class WaitingStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String WAITING = """
            select id, source, stage, commune, hearing_date, arrears_cents, vulnerabilities, waiting_since, refused_by,
                wait_reason
            from referral where department = :department and state = 'WAITLISTED'
            """;
    private static final String PLACE = """
            update referral r set state = 'ALLOCATED', operator = p.operator, quota_month = p.quota_month,
                quota_stage = p.quota_stage, answer_due_on = p.answer_due_on, wait_reason = null, changed_at = :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as p(id uuid, operator text, quota_month text,
                quota_stage text, answer_due_on date)
            where r.id = p.id
            """;
    private static final String TELL_WHY = """
            update referral r set wait_reason = w.reason, changed_at = :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as w(id uuid, reason text)
            where r.id = w.id
            """;

    /** One that waits, and why as far as it was told. */
    public record Waiting(Candidate candidate, WaitReason reason) {}

    /** How many wait for a place of this source. */
    public Uni<Integer> count(Tx tx, String department, Source source) {
        return tx.session()
                .createNativeQuery(
                        "select number from waiting_count where department = :department and source = :source",
                        Long.class)
                .setParameter("department", department)
                .setParameter("source", source.name())
                .getSingleResultOrNull()
                .map(number -> number == null ? 0 : number.intValue());
    }

    /** Those who wait in a department, in no order. */
    public Uni<List<Waiting>> waiting(Tx tx, String department) {
        return tx.session()
                .createNativeQuery(WAITING, Tuple.class)
                .setParameter("department", department)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Waiting(candidate(row), WaitReason.valueOf(row.get(9, String.class))))
                        .toList());
    }

    private static Candidate candidate(Tuple row) {
        return new Candidate(
                row.get(0, UUID.class),
                Source.valueOf(row.get(1, String.class)),
                Stage.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, Long.class),
                row.get(6, Integer.class),
                row.get(7, LocalDate.class),
                Set.copyOf(ReferralRow.words(row.get(8, String.class))));
    }

    /** Those who wait get their places, all at once. */
    public Uni<Void> place(Tx tx, Map<UUID, Referral.State.Allocated> places, Instant now) {
        ArrayNode rows = MAPPER.createArrayNode();
        places.forEach((id, state) -> place(rows.addObject().put("id", id.toString()), state));
        return update(tx, PLACE, rows, now);
    }

    /** Those who go on waiting are told why, where that changed. */
    public Uni<Void> tellWhy(Tx tx, Map<UUID, WaitReason> reasons, Instant now) {
        ArrayNode rows = MAPPER.createArrayNode();
        reasons.forEach(
                (id, reason) -> rows.addObject().put("id", id.toString()).put("reason", reason.name()));
        return update(tx, TELL_WHY, rows, now);
    }

    private static Uni<Void> update(Tx tx, String sql, ArrayNode rows, Instant now) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery(sql)
                        .setParameter("rows", rows.toString())
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** Allocated referrals whose answer's day has passed, as many as asked. */
    public Uni<List<Referral>> unanswered(Tx tx, LocalDate before, int count) {
        return tx.session()
                .createQuery("""
                        from ReferralRow where state = 'ALLOCATED' and overdue = false and informationAsked = false
                            and answerDueOn < :before
                        order by answerDueOn, id""", ReferralRow.class)
                .setParameter("before", before)
                .setMaxResults(count)
                .getResultList()
                .map(ReferralStore::referrals);
    }

    static ObjectNode place(ObjectNode row, Referral.State.Allocated allocated) {
        QuotaLine line = allocated.line();
        return row.put("state", "ALLOCATED")
                .put("operator", line.operator())
                .put("quota_month", allocated.quotaMonth().toString())
                .put("quota_stage", line.stage() == null ? null : line.stage().name())
                .put("answer_due_on", allocated.answerDueOn().toString());
    }
}
