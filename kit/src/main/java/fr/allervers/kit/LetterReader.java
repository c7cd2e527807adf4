package fr.allervers.kit;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/** What an {@code *Incoming} class offers to the mailbox: the topics it reads and what each letter means here. */
public interface LetterReader {

    Set<Topic> topics();

    /** Called once per event, in the transaction that also marks it as read. Unknown kinds are let pass. */
    Uni<Void> read(Tx tx, Event event);
}
