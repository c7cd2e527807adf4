package fr.allervers.kit;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** What an {@code *Incoming} class offers to the mailbox: the topics it reads and what each letter means here. */
public interface LetterReader {

    Set<Topic> topics();

    /** Called once per event, in the transaction that also marks it as read. Unknown kinds are let pass. */
    Uni<Void> read(Tx tx, Event event);

    /** The unread letters of a batch, in their order; a reader that can take them at once overrides this. */
    default Uni<Void> readAll(Tx tx, List<Event> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> read(tx, event).replaceWith(event))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
