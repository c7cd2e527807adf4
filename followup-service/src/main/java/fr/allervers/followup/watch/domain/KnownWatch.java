package fr.allervers.followup.watch.domain;

import fr.allervers.followup.watch.domain.WatchEvent.Armed;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** A watch as it was told: armed first, then perhaps missed, then perhaps ended. */
public record KnownWatch(List<Told> told) {

    public KnownWatch {
        told = List.copyOf(told);
        if (told.isEmpty() || !(told.getFirst().event() instanceof Armed)) {
            throw new IllegalArgumentException("a watch is armed first");
        }
    }

    public UUID id() {
        return term().watchId();
    }

    public Term term() {
        return told.getFirst().event().term();
    }

    public WatchState state() {
        return told.getLast().event().state();
    }

    boolean wasMissed() {
        return told.stream().map(Told::event).anyMatch(isMiss());
    }

    private static Predicate<WatchEvent> isMiss() {
        return WatchEvent.Missed.class::isInstance;
    }
}
