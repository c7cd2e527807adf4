package fr.allervers.visit.agenda;

import fr.allervers.visit.agenda.domain.AgendaEntry;
import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.plannedvisit.domain.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers see of the agenda. */
final class AgendaViews {

    private AgendaViews() {}

    /** What can stand in an agenda. */
    public enum AgendaKind {
        PLANNED_VISIT,
        HEARING
    }

    /** One line of the agenda. */
    public record AgendaLine(
            AgendaKind kind,
            UUID caseId,

            @Schema(description = "Local day in the department")
            LocalDate day,

            @Schema(description = "Local time, hh:mm; null for a hearing and when none was said", examples = "14:00")
            @Nullable
            String from,

            @Schema(description = "Local time, hh:mm", examples = "16:00") @Nullable
            String to,

            @Schema(description = "Of a planned visit") @Nullable
            Place place,

            @Schema(description = "Of a planned visit: what a meeting names as plannedVisitId") @Nullable
            UUID visitId,

            @Schema(description = "Latest procedure stage") ProcedureStage stage,

            @Schema(description = "Name of the tenant; null when not known yet") @Nullable
            String tenant,

            @Schema(description = "The case it goes on as, after a merge of households: entries are made there")
            @Nullable
            UUID mergedInto) {

        static AgendaLine of(ReadAgenda.Line line) {
            AgendaEntry entry = line.entry();
            Optional<AgendaEntry.Visit> visit = entry.visit();
            Optional<Hours> hours = visit.flatMap(AgendaEntry.Visit::hours);
            return new AgendaLine(
                    visit.isPresent() ? AgendaKind.PLANNED_VISIT : AgendaKind.HEARING,
                    entry.caseId(),
                    entry.slot().day(),
                    hours.map(Hours::from).map(LocalTime::toString).orElse(null),
                    hours.map(Hours::to).map(LocalTime::toString).orElse(null),
                    visit.map(AgendaEntry.Visit::place).orElse(null),
                    visit.map(AgendaEntry.Visit::id).orElse(null),
                    entry.stage(),
                    line.tenant().orElse(null),
                    line.mergedInto().orElse(null));
        }
    }
}
