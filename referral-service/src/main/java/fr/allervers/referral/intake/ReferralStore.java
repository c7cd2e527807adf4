package fr.allervers.referral.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.intake.domain.Entry;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of referrals. */
@ApplicationScoped
public class ReferralStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final UUID FIRST = new UUID(0, 0);
    private static final Set<String> NOWHERE = Set.of("-");
    private static final String INSERT = """
            insert into referral (id, case_id, household_id, source, department, source_reference, stage, stage_date,
                hearing_date, commune, state, operator, quota_month, attached_to, wait_reason, reasons, received_at,
                changed_at, details)
            select id, case_id, household_id, source, department, source_reference, stage, stage_date,
                hearing_date, commune, state, operator, quota_month, attached_to, wait_reason, reasons, received_at,
                received_at, details
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, case_id uuid, household_id uuid, source text,
                department text, source_reference text, stage text, stage_date date, hearing_date date, commune text,
                state text, operator text, quota_month text, attached_to uuid, wait_reason text, reasons text,
                received_at timestamptz, details text)
            """;
    private static final String IN_SCOPE = """
            (:everywhere = true or department in (:departments))
            and (cast(:ownSource as String) is null or source = :ownSource)
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
            case Referral.State.Allocated(String operator, var month) ->
                row.put("state", "ALLOCATED")
                        .put("operator", operator)
                        .put("quota_month", month.toString())
                        .put("details", entry.arrival().details());
            case Referral.State.Erased _ -> throw new IllegalStateException("nobody arrives erased");
        }
    }

    Uni<Referral> get(Tx tx, UUID id) {
        return tx.session().find(ReferralRow.class, id).map(ReferralRow::toReferral);
    }

    /** Within the scope, else {@link NotFound}. */
    public Uni<Referral> find(Tx tx, Scope scope, UUID id) {
        return tx.session()
                .createQuery("from ReferralRow where id = :id and " + IN_SCOPE, ReferralRow.class)
                .setParameter("id", id)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", departments(scope))
                .setParameter("ownSource", sourceOf(scope))
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(ReferralRow::toReferral);
    }

    Uni<List<Referral>> list(Tx tx, Scope scope, ReferralFilter filter, int count) {
        return tx.session()
                .createQuery("""
                        from ReferralRow where %s
                        and (cast(:department as String) is null or department = :department)
                        and (cast(:source as String) is null or source = :source)
                        and (cast(:state as String) is null or state = :state)
                        and (cast(:stage as String) is null or stage = :stage)
                        and (cast(:reference as String) is null or sourceReference = :reference)
                        and id > :after
                        order by id""".formatted(IN_SCOPE), ReferralRow.class)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", departments(scope))
                .setParameter("ownSource", sourceOf(scope))
                .setParameter("source", filter.source())
                .setParameter("department", filter.department())
                .setParameter("state", filter.state())
                .setParameter("stage", filter.stage())
                .setParameter("reference", filter.sourceReference())
                .setParameter("after", filter.after() == null ? FIRST : filter.after())
                .setMaxResults(count)
                .getResultList()
                .map(rows -> rows.stream().map(ReferralRow::toReferral).toList());
    }

    /** Those who wait for a place of this source, who comes first first: nearest hearing, then longest wait. */
    public Uni<List<Referral>> waiting(Tx tx, String department, Source source, int count) {
        return tx.session()
                .createQuery("""
                        from ReferralRow where department = :department and source = :source and state = 'WAITLISTED'
                        order by hearingDate nulls last, receivedAt, id""", ReferralRow.class)
                .setParameter("department", department)
                .setParameter("source", source.name())
                .setMaxResults(count)
                .getResultList()
                .map(rows -> rows.stream().map(ReferralRow::toReferral).toList());
    }

    public Uni<Void> allocate(Tx tx, Referral referral, Referral.State.Allocated state, Instant now) {
        return tx.session()
                .find(ReferralRow.class, referral.id())
                .invoke(row -> row.take(state, now))
                .replaceWithVoid();
    }

    static Collection<String> departments(Scope scope) {
        return scope.departments().isEmpty() ? NOWHERE : scope.departments();
    }

    /** A partner sees its own referrals; the CCAPEX secretariat sees all of its departments. */
    static @Nullable String sourceOf(Scope scope) {
        return scope.has("ccapex") ? null : scope.partnerKind().orElse(null);
    }
}
