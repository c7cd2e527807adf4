package fr.allervers.followup.watch.domain;

import fr.allervers.followup.watch.domain.Entry.Exchange;
import fr.allervers.followup.watch.domain.WatchEvent.Armed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One watch (<i>veille</i>): armed by an exchange, ended by the next one, by time, or by a motive. */
public sealed interface Watch {

    Term term();

    /** The facts that led here, in their order. */
    List<WatchEvent> story();

    default UUID id() {
        return term().watchId();
    }

    default WatchState state() {
        return story().getLast().state();
    }

    record Open(Term term) implements Watch {
        @Override
        public List<WatchEvent> story() {
            return List.of(new Armed(term));
        }
    }

    record Missed(Term term) implements Watch {
        @Override
        public List<WatchEvent> story() {
            return List.of(new Armed(term), new WatchEvent.Missed(term));
        }
    }

    /** The next exchange reviewed the steps. Late, the miss before it stays a fact. */
    record Met(Term term, Exchange check) implements Watch {
        public boolean onTime() {
            return term.holds(check);
        }

        @Override
        public List<WatchEvent> story() {
            WatchEvent met = new WatchEvent.Met(term, check);
            return onTime()
                    ? List.of(new Armed(term), met)
                    : List.of(new Armed(term), new WatchEvent.Missed(term), met);
        }
    }

    /** The next exchange came in time without a review: it armed the watch that counts from now on. */
    record Superseded(Term term, Exchange by) implements Watch {
        @Override
        public List<WatchEvent> story() {
            return List.of(new Armed(term), new WatchEvent.Superseded(term, by));
        }
    }

    record Cancelled(Term term, Entry cause, CancelMotive motive) implements Watch {
        @Override
        public List<WatchEvent> story() {
            return List.of(new Armed(term), new WatchEvent.Cancelled(term, cause, motive));
        }
    }

    /** What becomes of the time that an exchange gave when this one follows. */
    static Watch followed(Term term, Exchange next) {
        if (next.reviewed()) {
            return new Met(term, next);
        }
        return term.holds(next) ? new Superseded(term, next) : new Missed(term);
    }

    /** What becomes of it while nothing follows. */
    static Watch last(Term term, Optional<Pointless> pointless, Instant now) {
        return pointless
                .filter(end -> term.holds(end.cause()))
                .<Watch>map(end -> new Cancelled(term, end.cause(), end.motive()))
                .orElseGet(() -> now.isBefore(term.dueUntil()) ? new Open(term) : new Missed(term));
    }
}
