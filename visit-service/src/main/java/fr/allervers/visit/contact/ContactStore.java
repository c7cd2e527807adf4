package fr.allervers.visit.contact;

import fr.allervers.kit.Tx;
import fr.allervers.visit.EntryStore;
import fr.allervers.visit.contact.domain.ContactAttempt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Attempts by the id that the client gave them. */
@ApplicationScoped
public class ContactStore {

    public Uni<Optional<ContactAttempt>> find(Tx tx, UUID id) {
        return tx.session()
                .find(ContactAttemptRow.class, id)
                .map(row -> Optional.ofNullable(row).map(ContactAttemptRow::toDomain));
    }

    public Uni<Void> insert(Tx tx, ContactAttempt attempt, Instant recordedAt) {
        return EntryStore.insert(tx, ContactAttemptRow.of(attempt, recordedAt));
    }
}
