package fr.allervers.referral.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.intake.domain.Entry;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of referrals. */
@ApplicationScoped
public class ReferralStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String INSERT = """
            insert into referral (id, case_id, household_id, source, department, source_reference, stage, stage_date,
                hearing_date, commune, state, operator, quota_month, quota_stage, answer_due_on, attached_to,
                wait_reason, reasons, arrears_cents, vulnerabilities, waiting_since, received_at, changed_at, details)
            select id, case_id, household_id, source, department, source_reference, stage, stage_date,
                hearing_date, commune, state, operator, quota_month, quota_stage, answer_due_on, attached_to,
                wait_reason, reasons, arrears_cents, vulnerabilities, waiting_since, received_at, received_at, details
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, case_id uuid, household_id uuid,
                source text, department text, source_reference text, stage text, stage_date date, hearing_date date,
                commune text, state text, operator text, quota_month text, quota_stage text, answer_due_on date,
                attached_to uuid, wait_reason text, reasons text, arrears_cents bigint, vulnerabilities int,
                waiting_since date, received_at timestamptz, details text)
            """;

    private static final String LATEST = """
            select id, details from referral where household_id = :household and details is not null
            order by received_at desc, id desc limit 1
            """;
    private static final String FOLLOW_HEARING = """
            update referral set hearing_date = cast(nullif(:hearing, '') as date), hearing_follows = true,
                told_hearing_date = case when hearing_follows then told_hearing_date else hearing_date end
            where case_id = :case and state = 'WAITLISTED'
                and hearing_date is distinct from cast(nullif(:hearing, '') as date)
            """;

    public Uni<Void> insert(Tx tx, List<Entry> entries) {
        ArrayNode rows = MAPPER.createArrayNode();
        entries.forEach(entry -> row(rows.addObject(), entry));
        entries.forEach(entry -> tx.claim(entry.referral().caseId()));
        return tx.session()
                .createNativeQuery(INSERT)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static void row(ObjectNode row, Entry entry) {
        Referral referral = entry.referral();
        row.put("id", referral.id().toString())
                .put("case_id", referral.caseId().toString())
                .put("household_id", referral.householdId().map(UUID::toString).orElse(null))
                .put("source", referral.source().name())
                .put("department", referral.department())
                .put("source_reference", referral.sourceReference())
                .put("stage", referral.stage().name())
                .put("stage_date", referral.stageDate().toString())
                .put(
                        "hearing_date",
                        referral.hearingDate() == null
                                ? null
                                : referral.hearingDate().toString())
                .put("commune", referral.commune())
                .put("arrears_cents", referral.need().arrearsCents())
                .put("vulnerabilities", referral.need().vulnerabilities())
                .put("waiting_since", referral.need().waitingSince().toString())
                .put("received_at", referral.receivedAt().toString())
                .put("reasons", "");
        switch (referral.state()) {
            case Referral.State.Rejected(List<String> rules) ->
                row.put("state", "REJECTED").put("reasons", String.join(" ", rules));
            case Referral.State.Attached(UUID to) ->
                row.put("state", "ATTACHED")
                        .put("attached_to", to.toString())
                        .put("details", entry.arrival().details());
            case Referral.State.Waitlisted(var reason) ->
                row.put("state", "WAITLISTED")
                        .put("wait_reason", reason.name())
                        .put("details", entry.arrival().details());
            case Referral.State.Allocated allocated ->
                WaitingStore.place(row, allocated)
                        .put("details", entry.arrival().details());
            case Referral.State.Accepted _, Referral.State.Withdrawn _, Referral.State.Erased _ ->
                throw new IllegalStateException("no referral enters like this");
        }
    }

    /** In the order of the ids. */
    public Uni<List<Referral>> all(Tx tx, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : tx.session()
                        .createQuery("from ReferralRow where id in :ids order by id", ReferralRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(ReferralStore::referrals);
    }

    /** Every referral of a case, the one that opened it first. */
    public Uni<List<Referral>> ofCase(Tx tx, UUID caseId) {
        return tx.session()
                .createQuery("from ReferralRow where caseId = :case order by receivedAt, id", ReferralRow.class)
                .setParameter("case", caseId)
                .getResultList()
                .map(ReferralStore::referrals);
    }

    static List<Referral> referrals(List<ReferralRow> rows) {
        return rows.stream().map(ReferralRow::toReferral).toList();
    }

    /** Within the scope, else {@link NotFound}. */
    public Uni<Referral> find(Tx tx, Scope scope, UUID id) {
        ScopeQuery inScope = ScopeQuery.of(scope);
        return inScope.bind(tx.session()
                        .createQuery(
                                "from ReferralRow r where r.id = :id and " + inScope.condition(), ReferralRow.class))
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(ReferralRow::toReferral);
    }

    /** As it is now; to be called once its case's row is held. */
    public Uni<Referral> fresh(Tx tx, UUID id) {
        return tx.session()
                .find(ReferralRow.class, id)
                .invoke(tx.session()::detach)
                .chain(() -> tx.session().find(ReferralRow.class, id))
                .map(ReferralRow::toReferral);
    }

    /** Every referral of these cases. */
    public Uni<List<Referral>> ofCases(Tx tx, Collection<UUID> caseIds) {
        return tx.session()
                .createQuery("from ReferralRow where caseId in :cases order by id", ReferralRow.class)
                .setParameter("cases", caseIds)
                .getResultList()
                .map(ReferralStore::referrals);
    }

    /** As it moved; to be called while its case's row is held. */
    public Uni<Void> save(Tx tx, Referral referral, Instant now) {
        return tx.session()
                .find(ReferralRow.class, referral.id())
                .invoke(row -> row.take(referral, now))
                .call(tx.session()::flush)
                .replaceWithVoid();
    }

    /** The last referral of the household with what it said; empty when nothing of it is kept. */
    Uni<Optional<Told>> latest(Tx tx, UUID household) {
        return tx.session()
                .createNativeQuery(LATEST, Tuple.class)
                .setParameter("household", household)
                .getSingleResultOrNull()
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : all(tx, List.of(row.get(0, UUID.class)))
                                .map(found -> Optional.of(new Told(found.getFirst(), row.get(1, String.class)))));
    }

    /** A referral and the content it came with. */
    record Told(Referral referral, String details) {}

    /** The hearing date of the case's referrals that wait; what each told itself is kept once. Under the case's lock. */
    public Uni<Void> followHearing(Tx tx, UUID caseId, Optional<LocalDate> hearing) {
        return tx.session()
                .createNativeQuery(FOLLOW_HEARING)
                .setParameter("case", caseId)
                .setParameter("hearing", hearing.map(LocalDate::toString).orElse(""))
                .executeUpdate()
                .replaceWithVoid();
    }
}
