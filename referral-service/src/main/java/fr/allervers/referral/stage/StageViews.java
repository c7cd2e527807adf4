package fr.allervers.referral.stage;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.stage.domain.DocumentKind;
import fr.allervers.referral.stage.domain.Hearing;
import fr.allervers.referral.stage.domain.HearingOutcome;
import fr.allervers.referral.stage.domain.HearingPresence;
import fr.allervers.referral.stage.domain.ImplicitRefusal;
import fr.allervers.referral.stage.domain.JudgementKind;
import fr.allervers.referral.stage.domain.Procedure;
import fr.allervers.referral.stage.domain.ProcedureAct;
import fr.allervers.referral.stage.domain.Remark;
import fr.allervers.referral.stage.domain.Retraction;
import fr.allervers.referral.stage.domain.RetractionReason;
import fr.allervers.referral.stage.domain.StageFact;
import fr.allervers.referral.stage.domain.Standing;
import fr.allervers.referral.stage.domain.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers read of a procedure. */
final class StageViews {

    private StageViews() {}

    /** Amont or aval (note, "objet"). */
    public enum Side {
        AMONT,
        AVAL;

        static Side of(Stage stage) {
            return stage.isUpstream() ? AMONT : AVAL;
        }
    }

    @Schema(
            name = "Procedure",
            description = "The procedure of a case: what follows from the facts that stand, then all facts")
    public record ProcedureView(
            @Schema(description = "Present stage, worked out from the facts that stand")
            Stage stage,

            Side side,

            @Schema(description = "Date of the hearing ahead, when one is known", nullable = true) @Nullable
            LocalDate nextHearing,

            @Schema(
                    description = "When police assistance was asked for and not answered: worked out, not recorded",
                    nullable = true)
            @Nullable
            ImplicitRefusalView implicitRefusal,

            @Schema(description = "All facts of the case, of all its referrals, by date")
            List<StageView> facts) {

        static ProcedureView of(ReadStages.Found found, Reader reader) {
            Procedure procedure = found.file().procedure();
            return new ProcedureView(
                    procedure.stage(),
                    Side.of(procedure.stage()),
                    found.file()
                            .hearingDate()
                            .filter(on -> !on.isBefore(found.today()))
                            .orElse(null),
                    procedure
                            .implicitRefusal()
                            .map(refusal -> ImplicitRefusalView.of(refusal, found.today()))
                            .orElse(null),
                    procedure.facts().stream()
                            .map(fact -> StageView.of(found.file(), fact, reader))
                            .toList());
        }
    }

    /** Whether references of a partner's documents are shown: to that partner and to those who see all partners. */
    interface Reader {
        boolean seesReferences(Source partner);
    }

    @Schema(name = "StageFact", description = "A fact of the procedure as it was recorded")
    public record StageView(
            @Schema(description = "Of a referral's own stage: the id of the referral")
            UUID id,

            @Schema(description = "The referral on which it was recorded")
            UUID referralId,

            @Schema(description = "The act") ProcedureAct stage,
            LocalDate reachedOn,
            Standing standing,
            DocumentKind documentKind,

            @Schema(description = "Absent for other partners' documents", nullable = true) @Nullable
            String documentReference,

            @Schema(nullable = true) @Nullable HearingView hearing,
            @Schema(nullable = true) @Nullable JudgementKind judgement,
            @Schema(nullable = true) @Nullable UUID supersedes,
            @Schema(nullable = true) @Nullable UUID annuls,
            @Schema(nullable = true) @Nullable UUID follows,

            @Schema(description = "Kind of the partner who recorded it")
            Source recordedBy,

            Instant recordedAt,

            @Schema(description = "When RETRACTED", nullable = true) @Nullable
            RetractionView retraction,

            @Schema(description = "What is unusual about it; it is recorded all the same")
            List<RemarkView> remarks) {

        static StageView of(ProcedureFile file, StageFact fact, Reader reader) {
            Statement said = fact.said();
            Procedure procedure = file.procedure();
            return new StageView(
                    fact.id(),
                    fact.referralId(),
                    said.act(),
                    said.on(),
                    procedure.standing(fact),
                    said.document(),
                    reader.seesReferences(file.partner(fact)) ? said.documentReference() : null,
                    HearingView.of(said.hearing()),
                    said.judgement(),
                    said.supersedes(),
                    said.annuls(),
                    said.follows(),
                    fact.recordedBy(),
                    fact.recordedAt(),
                    procedure.retraction(fact.id()).map(RetractionView::of).orElse(null),
                    procedure.remarks(fact).stream().map(RemarkView::of).toList());
        }
    }

    @Schema(name = "Hearing")
    public record HearingView(HearingOutcome outcome, HearingPresence household) {

        static @Nullable HearingView of(@Nullable Hearing hearing) {
            return hearing == null ? null : new HearingView(hearing.outcome(), hearing.household());
        }
    }

    @Schema(name = "StageRetraction")
    public record RetractionView(RetractionReason reason, Source recordedBy, Instant recordedAt) {

        static RetractionView of(Retraction retraction) {
            return new RetractionView(retraction.reason(), retraction.recordedBy(), retraction.recordedAt());
        }
    }

    @Schema(name = "StageRemark", description = "A fact out of the usual order, explained")
    public record RemarkView(
            @Schema(examples = "cql-without-judgement") String code,
            @Schema(description = "One sentence in French") String message,

            @Schema(description = "Rule of the scheme", examples = "D-CQL")
            String rule,

            @Schema(examples = "CPCE L412-1") String article,

            @Schema(description = "What it was judged by: dates by act, earliest or latest date expected")
            Map<String, String> inputs) {

        static RemarkView of(Remark remark) {
            return new RemarkView(
                    remark.rule().code(),
                    remark.rule().sentence(),
                    remark.rule().ruleId(),
                    remark.rule().article(),
                    remark.inputs());
        }
    }

    @Schema(
            name = "ImplicitRefusal",
            description = "Two months of silence after the request for police assistance are a refusal")
    public record ImplicitRefusalView(
            @Schema(description = "Last day of the two months")
            LocalDate on,

            @Schema(description = "False while the two months run")
            boolean inForce,

            @Schema(examples = "D-RFP") String rule,
            @Schema(examples = "CPCE R153-1") String article,
            @Schema(description = "One sentence in French") String message,

            @Schema(description = "The request that was not answered")
            UUID requestId,

            LocalDate requestedOn) {

        static ImplicitRefusalView of(ImplicitRefusal refusal, LocalDate today) {
            boolean inForce = refusal.isInForce(today);
            return new ImplicitRefusalView(
                    refusal.on(),
                    inForce,
                    ImplicitRefusal.RULE,
                    ImplicitRefusal.ARTICLE,
                    inForce
                            ? "Deux mois sans réponse à la réquisition : le silence vaut refus."
                            : "Sans réponse à la réquisition d'ici là, le silence vaudra refus.",
                    refusal.requestId(),
                    refusal.requestedOn());
        }
    }
}
