package fr.allervers.referral.stage;

import fr.allervers.referral.stage.domain.DocumentKind;
import fr.allervers.referral.stage.domain.Hearing;
import fr.allervers.referral.stage.domain.HearingOutcome;
import fr.allervers.referral.stage.domain.HearingPresence;
import fr.allervers.referral.stage.domain.JudgementKind;
import fr.allervers.referral.stage.domain.ProcedureAct;
import fr.allervers.referral.stage.domain.RetractionReason;
import fr.allervers.referral.stage.domain.Statement;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What partners state of a procedure. */
final class StageRequests {

    private StageRequests() {}

    @Schema(name = "StageRequest", description = "A fact of the procedure with its date and source document")
    public record StageRequest(
            @Schema(description = "Chosen by the caller: sending it again changes nothing")
            UUID id,

            @Schema(
                    description =
                            "The act. CDP, ASSIGNATION, CQL, RFP and CFP are the stages at which a household can be"
                                    + " referred; the others date the way between them. ANNULATION: a judge annuls an act")
            ProcedureAct stage,

            @Schema(description = "Date of the act; not in the future, except of a hearing that is planned or put off")
            LocalDate reachedOn,

            @Schema(description = "What proves it") DocumentKind documentKind,

            @Schema(description = "Reference of the document; stays in this service", nullable = true)
            @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,79}$")
            @Nullable
            String documentReference,

            @Schema(description = "Needed by AUDIENCE, and only there", nullable = true) @Nullable
            HearingRequest hearing,

            @Schema(description = "Needed by JUGEMENT, and only there", nullable = true) @Nullable
            JudgementKind judgement,

            @Schema(
                    description = "The fact that this one corrects, or the id of a referral for its own stage;"
                            + " it stays readable as SUPERSEDED",
                    nullable = true)
            @Nullable
            UUID supersedes,

            @Schema(description = "Needed by ANNULATION, and only there: the fact that is annulled", nullable = true)
            @Nullable
            UUID annuls,

            @Schema(
                    description = "The earlier fact of the same round, when known: the summons of a judgement,"
                            + " the request that a decision answers. This fact may not be dated before it",
                    nullable = true)
            @Nullable
            UUID follows) {

        Statement toStatement() {
            return new Statement(
                    stage,
                    reachedOn,
                    documentKind,
                    documentReference,
                    hearing == null ? null : hearing.toHearing(),
                    judgement,
                    supersedes,
                    annuls,
                    follows);
        }
    }

    @Schema(name = "HearingRequest", description = "A hearing beside its date")
    public record HearingRequest(
            @Schema(description = "PLANNED: a date was set. HELD. POSTPONED: renvoi; send the new date as a fact")
            HearingOutcome outcome,

            @Schema(description = "The household at the hearing; UNKNOWN for one that is planned")
            HearingPresence household) {

        Hearing toHearing() {
            return new Hearing(outcome, household);
        }
    }

    @Schema(name = "StageRetractionRequest", description = "Why a fact should never have been entered")
    public record RetractionRequest(
            @Schema(description = "WRONG_FILE: of another household")
            RetractionReason reason) {}
}
