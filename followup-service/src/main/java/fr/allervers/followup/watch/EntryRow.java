package fr.allervers.followup.watch;

import fr.allervers.followup.domain.Source;
import fr.allervers.followup.domain.Stage;
import fr.allervers.followup.watch.domain.EndMotive;
import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.followup.watch.domain.EntryFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it came; only {@code armed} is set later. */
@Entity
@Table(name = "entry")
class EntryRow {

    enum Kind {
        EXCHANGE,
        CHECK,
        UNANSWERED,
        CLOSURE,
        ERASURE
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable EndMotive motive;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String department;
    private @Nullable String operator;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Source source;

    private @Nullable UUID supersedes;
    /** Written and read by queries alone. */
    boolean armed;

    protected EntryRow() {}

    static EntryRow of(Entry entry) {
        EntryRow row = new EntryRow();
        row.take(entry.fact());
        switch (entry) {
            case Entry.Exchange exchange -> row.kind = exchange.reviewed() ? Kind.CHECK : Kind.EXCHANGE;
            case Entry.Unanswered _ -> row.kind = Kind.UNANSWERED;
            case Entry.Closure closure -> row.close(closure.motive());
            case Entry.Erasure _ -> row.kind = Kind.ERASURE;
        }
        return row;
    }

    private void take(EntryFact fact) {
        id = fact.id();
        caseId = fact.caseId();
        householdId = fact.householdId();
        occurredOn = fact.occurredOn();
        recordedAt = fact.recordedAt();
        department = fact.department();
        operator = fact.operator();
        stage = fact.stage();
        source = fact.source();
        supersedes = fact.supersedes();
    }

    private void close(EndMotive why) {
        kind = Kind.CLOSURE;
        motive = why;
    }

    UUID caseId() {
        return caseId;
    }

    Entry toEntry() {
        return switch (kind) {
            case EXCHANGE -> new Entry.Exchange(fact(), false);
            case CHECK -> new Entry.Exchange(fact(), true);
            case UNANSWERED -> new Entry.Unanswered(fact());
            case CLOSURE -> new Entry.Closure(fact(), Objects.requireNonNull(motive));
            case ERASURE -> new Entry.Erasure(fact());
        };
    }

    private EntryFact fact() {
        return new EntryFact(
                id, caseId, householdId, occurredOn, recordedAt, department, operator, stage, source, supersedes);
    }
}
