package fr.allervers.followup.watch;

import fr.allervers.followup.domain.Stage;
import fr.allervers.followup.watch.domain.CancelMotive;
import fr.allervers.followup.watch.domain.CaseHistory;
import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.followup.watch.domain.KnownWatch;
import fr.allervers.followup.watch.domain.Term;
import fr.allervers.followup.watch.domain.Told;
import fr.allervers.followup.watch.domain.WatchEvent;
import fr.allervers.followup.watch.domain.WatchState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A watch as it was told last; the ids are those of the events that told it. */
@Entity
@Table(name = "watch")
class WatchRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    String department;

    @Nullable
    String operator;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Column(name = "armed_by")
    UUID armedBy;

    @Column(name = "armed_on")
    LocalDate armedOn;

    @Column(name = "armed_event")
    UUID armedEvent;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "due_until")
    Instant dueUntil;

    @Enumerated(EnumType.STRING)
    WatchState state;

    @Column(name = "missed_event")
    @Nullable
    UUID missedEvent;

    @Column(name = "ended_by")
    @Nullable
    UUID endedBy;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "ended_event")
    @Nullable
    UUID endedEvent;

    @Enumerated(EnumType.STRING)
    @Nullable
    CancelMotive motive;

    protected WatchRow() {}

    static WatchRow of(KnownWatch watch) {
        WatchRow row = new WatchRow();
        row.id = watch.id();
        row.become(watch);
        return row;
    }

    void become(KnownWatch watch) {
        take(watch.term());
        state = watch.state();
        missedEvent = null;
        endedBy = null;
        endedOn = null;
        endedEvent = null;
        motive = null;
        watch.told().forEach(this::take);
    }

    private void take(Term term) {
        Entry.Exchange exchange = term.armedBy();
        caseId = exchange.fact().caseId();
        department = exchange.fact().department();
        operator = exchange.fact().operator();
        stage = exchange.fact().stage();
        armedBy = exchange.id();
        armedOn = exchange.occurredOn();
        dueOn = term.dueOn();
        dueUntil = term.dueUntil();
    }

    private void take(Told told) {
        switch (told.event()) {
            case WatchEvent.Armed _ -> armedEvent = told.eventId();
            case WatchEvent.Missed _ -> missedEvent = told.eventId();
            case WatchEvent.Met _, WatchEvent.Superseded _ -> end(told);
            case WatchEvent.Cancelled cancelled -> {
                end(told);
                motive = cancelled.motive();
            }
        }
    }

    private void end(Told told) {
        endedBy = told.event().cause().id();
        endedOn = told.event().occurredOn();
        endedEvent = told.eventId();
    }

    KnownWatch toWatch(CaseHistory history) {
        Term term = new Term((Entry.Exchange) history.entry(armedBy), dueOn, dueUntil);
        List<Told> told = new ArrayList<>();
        told.add(new Told(armedEvent, new WatchEvent.Armed(term)));
        if (missedEvent != null) {
            told.add(new Told(missedEvent, new WatchEvent.Missed(term)));
        }
        if (endedBy != null) {
            told.add(new Told(Objects.requireNonNull(endedEvent), ending(term, history.entry(endedBy))));
        }
        return new KnownWatch(told);
    }

    private WatchEvent ending(Term term, Entry cause) {
        return switch (state) {
            case MET -> new WatchEvent.Met(term, (Entry.Exchange) cause);
            case SUPERSEDED -> new WatchEvent.Superseded(term, (Entry.Exchange) cause);
            case CANCELLED -> new WatchEvent.Cancelled(term, cause, Objects.requireNonNull(motive));
            case OPEN, MISSED -> throw new IllegalStateException("a watch that has not ended has no ending");
        };
    }
}
