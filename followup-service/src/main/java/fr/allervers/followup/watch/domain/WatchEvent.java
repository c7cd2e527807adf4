package fr.allervers.followup.watch.domain;

import fr.allervers.followup.watch.domain.Entry.Exchange;
import java.time.LocalDate;

/** A fact about a watch. Each names the entry it follows from: its department, operator and stage are the fact's. */
public sealed interface WatchEvent {

    Term term();

    Entry cause();

    WatchState state();

    default LocalDate occurredOn() {
        return cause().occurredOn();
    }

    record Armed(Term term) implements WatchEvent {
        @Override
        public Entry cause() {
            return term.armedBy();
        }

        @Override
        public WatchState state() {
            return WatchState.OPEN;
        }
    }

    /** The due day passed: a fact of the day after, whatever happens later. */
    record Missed(Term term) implements WatchEvent {
        @Override
        public Entry cause() {
            return term.armedBy();
        }

        @Override
        public LocalDate occurredOn() {
            return term.dueOn().plusDays(1);
        }

        @Override
        public WatchState state() {
            return WatchState.MISSED;
        }
    }

    record Met(Term term, Exchange cause) implements WatchEvent {
        public boolean onTime() {
            return term.holds(cause);
        }

        @Override
        public WatchState state() {
            return WatchState.MET;
        }
    }

    record Superseded(Term term, Exchange cause) implements WatchEvent {
        @Override
        public WatchState state() {
            return WatchState.SUPERSEDED;
        }
    }

    record Cancelled(Term term, Entry cause, CancelMotive motive) implements WatchEvent {
        @Override
        public WatchState state() {
            return WatchState.CANCELLED;
        }
    }
}
