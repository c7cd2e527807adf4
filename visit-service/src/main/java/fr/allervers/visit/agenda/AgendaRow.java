package fr.allervers.visit.agenda;

import fr.allervers.visit.agenda.domain.AgendaEntry;
import fr.allervers.visit.agenda.domain.Slot;
import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.plannedvisit.domain.Hours;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the view {@code agenda_entry}, with what a scope looks at. */
@Entity
@Immutable
@Table(name = "agenda_entry")
class AgendaRow {

    @Id
    String key;

    LocalDate day;

    @Column(name = "starts_at")
    @Nullable
    LocalTime startsAt;

    @Column(name = "ends_at")
    @Nullable
    LocalTime endsAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Place place;

    @Column(name = "visit_id")
    @Nullable
    UUID visitId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "household_id")
    UUID householdId;

    String department;
    String operator;

    @Column(name = "in_hand")
    boolean inHand;

    @Enumerated(EnumType.STRING)
    ProcedureStage stage;

    protected AgendaRow() {}

    AgendaEntry toDomain() {
        return new AgendaEntry(new Slot(day, key), caseId, householdId, stage, visit());
    }

    private Optional<AgendaEntry.Visit> visit() {
        if (visitId == null || place == null) {
            return Optional.empty();
        }
        Optional<Hours> hours = Optional.ofNullable(startsAt).map(from -> new Hours(from, endsAt));
        return Optional.of(new AgendaEntry.Visit(visitId, hours, place));
    }
}
