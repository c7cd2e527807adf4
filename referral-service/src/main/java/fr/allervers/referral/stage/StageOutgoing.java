package fr.allervers.referral.stage;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.ActAnnulled;
import fr.allervers.contracts.referral.v1.ActRecorded;
import fr.allervers.contracts.referral.v1.ActRetracted;
import fr.allervers.contracts.referral.v1.HearingOutcome;
import fr.allervers.contracts.referral.v1.HearingPresence;
import fr.allervers.contracts.referral.v1.JudgementKind;
import fr.allervers.contracts.referral.v1.ProcedureAct;
import fr.allervers.contracts.referral.v1.RetractionReason;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.stage.domain.Procedure;
import fr.allervers.referral.stage.domain.Retraction;
import fr.allervers.referral.stage.domain.StageFact;
import fr.allervers.referral.stage.domain.Statement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the facts of a case's procedure; the document's reference stays here. */
@ApplicationScoped
public class StageOutgoing {

    private final Outbox outbox;
    private final Ids ids;

    public StageOutgoing(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    Uni<Void> tell(Tx tx, CaseFacts about, Procedure after, StageFact fact) {
        return outbox.append(tx, letter(about, after, fact));
    }

    Uni<Void> tell(Tx tx, CaseFacts about, Procedure after, StageFact fact, Retraction retraction) {
        return outbox.append(tx, letter(about, after, fact, retraction, ids.next()));
    }

    /** Events of facts that belong to another household's case. */
    Uni<Void> tellTakenBack(Tx tx, CaseFacts about, Procedure after, List<UUID> told, Instant now) {
        LocalDate today = DepartmentZone.today(about.department(), now);
        return outbox.appendAll(
                tx,
                told.stream()
                        .map(event -> new ActRetracted(
                                head(about, after, ids.next(), today, now, event), RetractionReason.WRONG_FILE))
                        .toList());
    }

    Uni<Void> tellAnew(Tx tx, CaseFacts about, Procedure procedure, List<StageFact> facts) {
        return outbox.appendAll(
                tx, facts.stream().map(fact -> letter(about, procedure, fact)).toList());
    }

    /** {@code after}: the procedure with the fact in it. */
    static CaseEvent letter(CaseFacts about, Procedure after, StageFact fact) {
        Fact head = head(about, after, fact);
        UUID corrected = referral(after, fact.said().supersedes());
        return switch (fact.said().act()) {
            case CDP, ASSIGNATION, CQL, RFP, CFP, CFP_OCTROI, CFP_REFUS, CFP_REFUS_IMPLICITE ->
                new StageReached(
                        head,
                        stage(fact.said()),
                        fact.said().on(),
                        fact.said().document().name(),
                        act(fact.said()),
                        corrected);
            case ANNULATION -> annulled(head, after, fact.said(), corrected);
            case CCAPEX,
                    DSF,
                    AUDIENCE,
                    JUGEMENT,
                    SIGNIFICATION,
                    DELAI_GRACE,
                    EXPULSION_EFFECTIVE,
                    DEPART_VOLONTAIRE,
                    ABANDON -> recorded(head, fact.said(), corrected);
        };
    }

    static ActRetracted letter(CaseFacts about, Procedure after, StageFact fact, Retraction retraction, UUID eventId) {
        LocalDate today = DepartmentZone.today(about.department(), retraction.recordedAt());
        UUID retracted = fact.eventId().orElseThrow();
        return new ActRetracted(
                head(about, after, eventId, today, retraction.recordedAt(), retracted),
                RetractionReason.valueOf(retraction.reason().name()));
    }

    private static ActRecorded recorded(Fact head, Statement said, @Nullable UUID corrected) {
        return new ActRecorded(
                head,
                act(said),
                said.on(),
                stage(said),
                said.document().name(),
                said.hearing() == null
                        ? null
                        : HearingOutcome.valueOf(said.hearing().outcome().name()),
                said.hearing() == null
                        ? null
                        : HearingPresence.valueOf(said.hearing().household().name()),
                said.judgement() == null
                        ? null
                        : JudgementKind.valueOf(said.judgement().name()),
                corrected);
    }

    private static ActAnnulled annulled(Fact head, Procedure after, Statement said, @Nullable UUID corrected) {
        return new ActAnnulled(
                head,
                said.on(),
                said.document().name(),
                event(after, said.annuls()),
                referral(after, said.annuls()),
                corrected);
    }

    /** A date that lies ahead is told today: the fact is that it was set. */
    private static Fact head(CaseFacts about, Procedure after, StageFact fact) {
        LocalDate today = DepartmentZone.today(about.department(), fact.recordedAt());
        LocalDate on = fact.said().on().isAfter(today) ? today : fact.said().on();
        return head(
                about,
                after,
                fact.eventId().orElseThrow(),
                on,
                fact.recordedAt(),
                event(after, fact.said().supersedes()));
    }

    private static Fact head(
            CaseFacts about,
            Procedure after,
            UUID eventId,
            LocalDate on,
            Instant recordedAt,
            @Nullable UUID supersedes) {
        return new Fact(
                eventId,
                about.caseId(),
                about.householdId(),
                on,
                recordedAt,
                about.department(),
                about.operator().orElse(null),
                Stage.valueOf(after.stageOn(on).name()),
                Source.valueOf(about.source().name()),
                supersedes);
    }

    private static @Nullable UUID event(Procedure procedure, @Nullable UUID factId) {
        return named(procedure, factId).flatMap(StageFact::eventId).orElse(null);
    }

    private static @Nullable UUID referral(Procedure procedure, @Nullable UUID factId) {
        return named(procedure, factId)
                .filter(StageFact::isOfReferral)
                .map(StageFact::referralId)
                .orElse(null);
    }

    private static Optional<StageFact> named(Procedure procedure, @Nullable UUID factId) {
        return factId == null ? Optional.empty() : procedure.find(factId);
    }

    private static ProcedureAct act(Statement said) {
        return ProcedureAct.valueOf(said.act().name());
    }

    private static @Nullable Stage stage(Statement said) {
        return said.stage().map(stage -> Stage.valueOf(stage.name())).orElse(null);
    }
}
