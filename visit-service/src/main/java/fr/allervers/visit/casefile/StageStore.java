package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.StageMark;
import fr.allervers.visit.casefile.domain.ToldAct;
import fr.allervers.visit.casefile.domain.ToldActs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was told of the procedure, only ever added. */
@ApplicationScoped
public class StageStore {

    private static final String OWN_STAGE = """
            insert into stage_mark (event_id, case_id, stage, reached_on, recorded_at, document_kind, act, referral_id,
                                    hearing_on)
            values (:event, :case, :stage, :on, :at, :document, :stage, :referral, cast(:hearing as date))
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

    /** The stage that a referral itself told; once for each referral. */
    public Uni<Void> add(Tx tx, MarkOwnStage.Command told) {
        StageMark mark = told.mark();
        return tx.session()
                .createNativeQuery(OWN_STAGE)
                .setParameter("event", told.eventId())
                .setParameter("case", told.caseId())
                .setParameter("stage", mark.stage().name())
                .setParameter("on", mark.reachedOn())
                .setParameter("at", mark.recordedAt().atOffset(ZoneOffset.UTC))
                .setParameter("document", told.opens() ? "OPENING" : "REFERRAL")
                .setParameter("referral", told.referralId())
                .setParameter("hearing", told.hearingOn())
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
        return stages(tx, caseId)
                .chain(stages -> acts(tx, caseId)
                        .chain(acts -> retracted(tx, caseId).map(retracted -> told(stages, acts, retracted))));
    }

    private static ToldActs told(List<StageMarkRow> stages, List<ToldAct> acts, Set<UUID> retracted) {
        return new ToldActs(
                Stream.concat(stages.stream().map(StageMarkRow::toDomain), acts.stream())
                        .toList(),
                retracted,
                stages.stream().flatMap(StageMarkRow::hearing).toList());
    }

    private static Uni<List<StageMarkRow>> stages(Tx tx, UUID caseId) {
        return tx.session()
                .createQuery("from StageMarkRow where caseId = :caseId", StageMarkRow.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    private static Uni<List<ToldAct>> acts(Tx tx, UUID caseId) {
        return tx.session()
                .createQuery("from ActMarkRow where caseId = :caseId", ActMarkRow.class)
                .setParameter("caseId", caseId)
                .getResultList()
                .map(rows -> rows.stream().map(ActMarkRow::toDomain).toList());
    }

    private static Uni<Set<UUID>> retracted(Tx tx, UUID caseId) {
        return tx.session()
                .createQuery("from ActRetractionRow where caseId = :caseId", ActRetractionRow.class)
                .setParameter("caseId", caseId)
                .getResultList()
                .map(rows -> rows.stream().map(row -> row.retracts).collect(Collectors.toSet()));
    }
}
