package fr.allervers.followup.watch.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** What a team entered about a case, as far as the watch cares. */
public sealed interface Entry {

    /** The order of facts, whenever they arrive: by day, within a day as they were recorded. */
    Comparator<Entry> BY_FACT = Comparator.comparing(Entry::occurredOn)
            .thenComparing(entry -> entry.fact().recordedAt())
            .thenComparing(Entry::id);

    EntryFact fact();

    default UUID id() {
        return fact().id();
    }

    default LocalDate occurredOn() {
        return fact().occurredOn();
    }

    /**
     * The household was spoken with, in person or not (<i>échange</i>). {@code reviewed}: the steps were looked at,
     * which makes it the check that the note asks for.
     */
    record Exchange(EntryFact fact, boolean reviewed) implements Entry {}

    /** An attempt that nobody answered. It arms nothing; it matters only when it corrects an entry. */
    record Unanswered(EntryFact fact) implements Entry {}

    /** The intervention ended. */
    record Closure(EntryFact fact, EndMotive motive) implements Entry {}

    /** The household was erased (<i>effacement</i>): from then on nobody can be called. */
    record Erasure(EntryFact fact) implements Entry {}
}
