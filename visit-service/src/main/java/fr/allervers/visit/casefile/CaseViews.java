package fr.allervers.visit.casefile;

import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.CaseState;
import fr.allervers.visit.casefile.domain.CaseSummary;
import fr.allervers.visit.casefile.domain.Closure;
import fr.allervers.visit.casefile.domain.ClosureMotive;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.ReferralSource;
import fr.allervers.visit.casefile.domain.TimelineEntry;
import fr.allervers.visit.identity.domain.Identity;
import fr.allervers.visit.identity.domain.Person;
import fr.allervers.visit.identity.domain.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers see of cases. */
final class CaseViews {

    private CaseViews() {}

    /** One line of the list. */
    public record CaseLine(
            UUID caseId,

            @Schema(description = "Department code (INSEE)", examples = "93")
            String department,

            @Schema(description = "Operator in charge (équipe mobile)")
            String operator,

            @Schema(description = "Latest procedure stage") ProcedureStage stage,

            @Schema(description = "Partner whose referral opened the case")
            ReferralSource source,

            CaseState state,

            @Schema(description = "Local day of the allocation")
            LocalDate openedOn,

            @Schema(description = "Local day of the last two-way exchange, a meeting included") @Nullable
            LocalDate lastExchangeOn,

            @Schema(description = "Name of the tenant, for operators' people; null when not known (yet, or erased)")
            @Nullable
            String tenant,

            @Schema(description = "The case it goes on as, after a merge of households") @Nullable
            UUID mergedInto) {

        static CaseLine of(ReadCases.Line line) {
            CaseSummary summary = line.summary();
            return new CaseLine(
                    summary.caseId(),
                    summary.department(),
                    summary.operator(),
                    summary.stage(),
                    summary.source(),
                    summary.state(),
                    summary.openedOn(),
                    summary.lastExchangeOn(),
                    line.tenant().orElse(null),
                    line.mergedInto().orElse(null));
        }
    }

    /** A case as a whole. */
    public record CaseView(
            UUID caseId,

            @Schema(description = "Pseudonym of the household (ménage)")
            UUID householdId,

            @Schema(description = "Department code (INSEE)", examples = "93")
            String department,

            @Schema(description = "Operator in charge (équipe mobile)")
            String operator,

            @Schema(description = "Latest procedure stage") ProcedureStage stage,

            @Schema(description = "Partner whose referral opened the case")
            ReferralSource source,

            CaseState state,

            @Schema(description = "Local day of the allocation")
            LocalDate openedOn,

            @Schema(description = "Local day of the first meeting in person") @Nullable
            LocalDate firstMetOn,

            @Schema(description = "Local day of the last two-way exchange, a meeting included") @Nullable
            LocalDate lastExchangeOn,

            @Schema(description = "Local day of the hearing that is set, as partners told it last; null when none is")
            @Nullable
            LocalDate hearingOn,

            @Schema(description = "Null while the intervention goes on") @Nullable
            ClosureView closure,

            @Schema(description = "Who the household is; null when not known (yet, or erased)") @Nullable
            IdentityView identity,

            @Schema(description = "The case it goes on as, after a merge of households: entries are made there")
            @Nullable
            UUID mergedInto) {

        static CaseView of(ReadCases.Detail detail) {
            CaseFile file = detail.file();
            return new CaseView(
                    file.id(),
                    file.householdId(),
                    file.department(),
                    file.operator(),
                    file.stages().latest(),
                    file.source(),
                    file.state(),
                    file.openedOn(),
                    file.firstMetOn(),
                    file.lastExchangeOn(),
                    file.hearingOn(),
                    file.closure() == null ? null : ClosureView.of(file.id(), file.closure()),
                    detail.identity().map(IdentityView::of).orElse(null),
                    detail.mergedInto().orElse(null));
        }
    }

    /** The end of an intervention, as recorded. */
    public record ClosureView(
            UUID caseId,
            @Schema(description = "Local day of the end") LocalDate closedOn,
            ClosureMotive motive) {

        static ClosureView of(UUID caseId, Closure closure) {
            return new ClosureView(caseId, closure.closedOn(), closure.motive());
        }
    }

    /** Personal data of a household, as the partners gave them. */
    public record IdentityView(
            @Schema(description = "Adults, the tenant first")
            List<Person> members,

            @Schema(description = "Phone numbers, E.164") List<String> phones,
            @Nullable String email,
            List<String> addressLines,
            String postalCode,
            @Schema(description = "Commune (INSEE code)") String commune,

            @Schema(description = "Composition and financial situation; a block that nobody told is null")
            Situation situation) {

        static IdentityView of(Identity identity) {
            return new IdentityView(
                    identity.members(),
                    identity.phones(),
                    identity.email(),
                    identity.addressLines(),
                    identity.postalCode(),
                    identity.commune(),
                    identity.situation());
        }
    }

    /** One thing that happened in a case. */
    public record TimelineView(
            TimelineEntry.Kind kind,
            UUID id,
            @Schema(description = "Local day of the fact") LocalDate occurredOn,

            @Schema(description = "When the platform came to know, UTC")
            Instant recordedAt,

            @Schema(description = "Codes by name, as channel, outcome, place; several causes are separated by a space")
            Map<String, String> codes,

            @Schema(description = "Free text of the team; the objective for a step") @Nullable
            String note,

            @Schema(description = "The merged case it was entered in; null for entries of the case itself") @Nullable
            UUID mergedFrom) {

        static TimelineView of(UUID caseId, TimelineEntry entry) {
            return new TimelineView(
                    entry.kind(),
                    entry.id(),
                    entry.occurredOn(),
                    entry.recordedAt(),
                    entry.codes(),
                    entry.note(),
                    entry.caseId().equals(caseId) ? null : entry.caseId());
        }
    }
}
