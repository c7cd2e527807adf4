package fr.allervers.visit.meeting;

import fr.allervers.kit.Tx;
import fr.allervers.visit.EntryStore;
import fr.allervers.visit.meeting.domain.Meeting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Meetings by the id that the client gave them. */
@ApplicationScoped
public class MeetingStore {

    public Uni<Optional<Meeting>> find(Tx tx, UUID id) {
        return tx.session()
                .find(MeetingRow.class, id)
                .map(row -> Optional.ofNullable(row).map(MeetingRow::toDomain));
    }

    public Uni<Void> insert(Tx tx, Meeting meeting, Instant recordedAt) {
        return EntryStore.insert(tx, MeetingRow.of(meeting, recordedAt));
    }
}
