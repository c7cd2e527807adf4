package fr.allervers.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * An open transaction, handed from the use case to its stores and to the outbox: the argument makes it visible that
 * rows and events share one commit.
 */
public final class Tx {

    private final Mutiny.Session session;
    private final Set<String> claimed = new HashSet<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    Tx(Mutiny.Session session) {
        this.session = session;
    }

    /** For stores only. */
    public Mutiny.Session session() {
        return session;
    }

    /**
     * Stores say that they hold the row lock of this key (or have just inserted it). Two transactions that tell events
     * of one key then wait for each other, so the order of commits is the order of the outbox.
     */
    public void claim(UUID key) {
        claim(key.toString());
    }

    public void claim(String key) {
        claimed.add(key);
    }

    void requireClaim(String key) {
        if (!claimed.contains(key)) {
            throw new IllegalStateException("an event is told without holding its row: its order could not be kept");
        }
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
