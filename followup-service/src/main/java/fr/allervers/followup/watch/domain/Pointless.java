package fr.allervers.followup.watch.domain;

import java.util.Optional;

/** What made contact pointless, and how the watch says so. */
record Pointless(Entry cause, CancelMotive motive) {

    /** Empty for an end after which somebody still calls. */
    static Optional<Pointless> of(Entry.Closure closure) {
        return closure.motive().pointless().map(motive -> new Pointless(closure, motive));
    }

    static Pointless of(Entry.Erasure erasure) {
        return new Pointless(erasure, CancelMotive.ERASED);
    }
}
