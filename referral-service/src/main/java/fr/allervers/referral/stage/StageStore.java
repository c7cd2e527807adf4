package fr.allervers.referral.stage;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.stage.domain.Hearings;
import fr.allervers.referral.stage.domain.Procedure;
import fr.allervers.referral.stage.domain.Retraction;
import fr.allervers.referral.stage.domain.StageFact;
import fr.allervers.referral.stage.domain.StageRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Facts of the procedure; added, never changed. A case's facts are those of all its referrals. */
@ApplicationScoped
public class StageStore {

    /** The referral that opened the case first. */
    private static final String REFERRALS = """
            select case_id, id, source, stage, stage_date, received_at,
                   case when hearing_follows then told_hearing_date else hearing_date end
            from referral where case_id = any (cast(string_to_array(:cases, ',') as uuid[]))
            order by attached_to nulls first, received_at, id
            """;

    private static final String TOLD = """
            select id, event_id from stage_fact f where referral_id = :referral
              and not exists (select 1 from stage_retraction r where r.fact_id = f.id)
            """;
    private static final String FACTS = """
            from StageRow where referralId in (select id from ReferralRow where caseId in :cases)""";
    private static final String RETRACTIONS = """
            from RetractionRow where factId in (select id from StageRow where referralId in
                (select id from ReferralRow where caseId in :cases))""";

    Uni<ProcedureFile> ofCase(Tx tx, UUID caseId) {
        return ofCases(tx, List.of(caseId)).map(files -> files.get(caseId));
    }

    /** Of those that have a referral; three statements, however many. */
    Uni<Map<UUID, ProcedureFile>> ofCases(Tx tx, Collection<UUID> cases) {
        return referrals(tx, cases)
                .chain(referrals -> facts(tx, cases)
                        .chain(facts -> retractions(tx, cases).map(taken -> files(referrals, facts, taken))));
    }

    /** Of one referral, without what was taken back. */
    Uni<List<MoveStages.Told>> told(Tx tx, UUID referralId) {
        return tx.session()
                .createNativeQuery(TOLD, Tuple.class)
                .setParameter("referral", referralId)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new MoveStages.Told(
                                row.get(0, UUID.class), Optional.ofNullable(row.get(1, UUID.class))))
                        .toList());
    }

    /** What is recorded never changes, but for the case it is a fact of and the event that tells it there. */
    Uni<Void> move(Tx tx, UUID factId, UUID caseId, UUID eventId) {
        return tx.session()
                .createNativeQuery("update stage_fact set case_id = :case, event_id = :event where id = :id")
                .setParameter("case", caseId)
                .setParameter("event", eventId)
                .setParameter("id", factId)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> add(Tx tx, StageFact fact, UUID caseId) {
        return insert(tx, StageRow.of(fact, caseId));
    }

    Uni<Void> retract(Tx tx, Retraction retraction) {
        return tx.session().persist(RetractionRow.of(retraction));
    }

    /** An id that serves another case already, or that another transaction took in the meantime, is refused. */
    private static Uni<Void> insert(Tx tx, StageRow row) {
        return tx.session()
                .persist(row)
                .chain(tx.session()::flush)
                .onFailure(ConstraintViolationException.class)
                .transform(_ -> StageRefusal.STAGE_ID_TAKEN.refuse());
    }

    private static Uni<List<Referred>> referrals(Tx tx, Collection<UUID> cases) {
        return tx.session()
                .createNativeQuery(REFERRALS, Tuple.class)
                .setParameter("cases", Ids.joined(cases))
                .getResultList()
                .map(rows -> rows.stream().map(Referred::of).toList());
    }

    private static Uni<List<StageRow>> facts(Tx tx, Collection<UUID> cases) {
        return tx.session()
                .createQuery(FACTS, StageRow.class)
                .setParameter("cases", cases)
                .getResultList();
    }

    private static Uni<List<Retraction>> retractions(Tx tx, Collection<UUID> cases) {
        return tx.session()
                .createQuery(RETRACTIONS, RetractionRow.class)
                .setParameter("cases", cases)
                .getResultList()
                .map(rows -> rows.stream().map(RetractionRow::toRetraction).toList());
    }

    private static Map<UUID, ProcedureFile> files(
            List<Referred> referrals, List<StageRow> rows, List<Retraction> retractions) {
        return referrals.stream().collect(Collectors.groupingBy(Referred::caseId)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ofCase -> file(ofCase.getValue(), rows, retractions)));
    }

    /** Of one case; rows and retractions may be of others too. */
    private static ProcedureFile file(List<Referred> referrals, List<StageRow> rows, List<Retraction> retractions) {
        Map<UUID, Source> partners = referrals.stream().collect(Collectors.toMap(Referred::id, Referred::source));
        List<StageFact> facts = Stream.concat(
                        referrals.stream().map(Referred::ownStage),
                        rows.stream()
                                .filter(row -> partners.containsKey(row.referralId))
                                .map(row -> row.toFact(partners.get(row.referralId))))
                .toList();
        Set<UUID> known = facts.stream().map(StageFact::id).collect(Collectors.toSet());
        return new ProcedureFile(
                new Procedure(
                        referrals.getFirst().stage(),
                        facts,
                        retractions.stream()
                                .filter(one -> known.contains(one.factId()))
                                .toList()),
                partners,
                referrals.stream().flatMap(Referred::hearing).toList());
    }

    /** What a referral itself told of the procedure. */
    private record Referred(
            UUID caseId,
            UUID id,
            Source source,
            Stage stage,
            LocalDate stageDate,
            Instant receivedAt,
            @Nullable LocalDate hearingDate) {

        static Referred of(Tuple row) {
            return new Referred(
                    row.get(0, UUID.class),
                    row.get(1, UUID.class),
                    Source.valueOf(row.get(2, String.class)),
                    Stage.valueOf(row.get(3, String.class)),
                    row.get(4, LocalDate.class),
                    row.get(5, OffsetDateTime.class).toInstant(),
                    row.get(6, LocalDate.class));
        }

        StageFact ownStage() {
            return StageFact.ofReferral(id, stage, stageDate, source, receivedAt);
        }

        Stream<Hearings.Planned> hearing() {
            return Stream.ofNullable(hearingDate).map(on -> new Hearings.Planned(on, receivedAt));
        }
    }
}
