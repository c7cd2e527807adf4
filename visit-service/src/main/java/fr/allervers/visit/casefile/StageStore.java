package fr.allervers.visit.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.StageMark;
import fr.allervers.visit.casefile.domain.ToldActs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was told of the procedure, only ever added. */
@ApplicationScoped
public class StageStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String OWN_STAGES = """
            insert into stage_mark (event_id, case_id, stage, reached_on, recorded_at, document_kind, act, referral_id,
                                    hearing_on)
            select event_id, case_id, stage, reached_on, recorded_at, document_kind, stage, referral_id, hearing_on
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(event_id uuid, case_id uuid, stage text,
                 reached_on date, recorded_at timestamptz, document_kind text, referral_id uuid, hearing_on date)
            order by event_id
            on conflict do nothing
            """;

    public Uni<Void> add(Tx tx, MarkStage.Command told) {
        StageMarkRow row = new StageMarkRow();
        row.eventId = told.eventId();
        row.caseId = told.caseId();
        row.stage = told.mark().stage();
        row.reachedOn = told.mark().reachedOn();
        row.recordedAt = told.mark().recordedAt();
        row.documentKind = told.documentKind();
        row.act = told.act();
        row.supersedes = told.supersedes();
        return tx.session().persist(row);
    }

    /** The stages that referrals themselves told; once for each referral. */
    public Uni<Void> addOwn(Tx tx, List<MarkOwnStage.Command> told) {
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        ArrayNode rows = MAPPER.createArrayNode();
        told.forEach(one -> rows.addObject()
                .put("event_id", one.eventId().toString())
                .put("case_id", one.caseId().toString())
                .put("stage", one.mark().stage().name())
                .put("reached_on", one.mark().reachedOn().toString())
                .put("recorded_at", one.mark().recordedAt().toString())
                .put("document_kind", one.opens() ? "OPENING" : "REFERRAL")
                .put("referral_id", one.referralId().toString())
                .put(
                        "hearing_on",
                        one.hearingOn() == null ? null : one.hearingOn().toString()));
        return tx.session()
                .createNativeQuery(OWN_STAGES)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> add(Tx tx, NoteAct.Command told) {
        return tx.session().persist(ActMarkRow.of(told));
    }

    public Uni<Void> add(Tx tx, RetractAct.Command told) {
        return tx.session().persist(ActRetractionRow.of(told));
    }

    /** The marks that stand. */
    public Uni<List<StageMark>> of(Tx tx, UUID caseId) {
        return told(tx, caseId).map(ToldActs::standing);
    }

    /** Everything, what stands and what does not. */
    Uni<ToldActs> told(Tx tx, UUID caseId) {
        return told(tx, List.of(caseId)).map(all -> all.get(caseId));
    }

    /** The same of each of these cases, whether anything was told of it or not. */
    Uni<Map<UUID, ToldActs>> told(Tx tx, Collection<UUID> cases) {
        return rows(tx, "from StageMarkRow where caseId in :cases", StageMarkRow.class, row -> row.caseId, cases)
                .chain(stages -> rows(
                                tx,
                                "from ActMarkRow where caseId in :cases",
                                ActMarkRow.class,
                                row -> row.caseId,
                                cases)
                        .chain(acts -> rows(
                                        tx,
                                        "from ActRetractionRow where caseId in :cases",
                                        ActRetractionRow.class,
                                        row -> row.caseId,
                                        cases)
                                .map(retracted -> cases.stream()
                                        .collect(Collectors.toMap(
                                                Function.identity(),
                                                id -> told(of(stages, id), of(acts, id), of(retracted, id)))))));
    }

    private static <R> Uni<Map<UUID, List<R>>> rows(
            Tx tx, String query, Class<R> type, Function<R, UUID> caseId, Collection<UUID> cases) {
        return tx.session()
                .createQuery(query, type)
                .setParameter("cases", cases)
                .getResultList()
                .map(found -> found.stream().collect(Collectors.groupingBy(caseId)));
    }

    private static <R> List<R> of(Map<UUID, List<R>> rows, UUID caseId) {
        return rows.getOrDefault(caseId, List.of());
    }

    private static ToldActs told(List<StageMarkRow> stages, List<ActMarkRow> acts, List<ActRetractionRow> retracted) {
        return new ToldActs(
                Stream.concat(
                                stages.stream().map(StageMarkRow::toDomain),
                                acts.stream().map(ActMarkRow::toDomain))
                        .toList(),
                retracted.stream().map(row -> row.retracts).collect(Collectors.toSet()),
                stages.stream().flatMap(StageMarkRow::hearing).toList());
    }
}
