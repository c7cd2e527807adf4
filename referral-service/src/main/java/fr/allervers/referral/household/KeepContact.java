package fr.allervers.referral.household;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Remembers when the household answered or was met: from the last time on its data are kept for a time (domain §1.9). A
 * contact that was entered wrongly, and taken back or corrected since, keeps nothing.
 */
@ApplicationScoped
public class KeepContact {

    private final ContactStore contacts;

    public KeepContact(ContactStore contacts) {
        this.contacts = contacts;
    }

    public Uni<Void> within(Tx tx, UUID eventId, UUID caseId, LocalDate contactedOn) {
        return contacts.told(tx, eventId, caseId, contactedOn);
    }

    /** {@code eventId}: the event that does not hold any more, in whatever order the two are heard. */
    public Uni<Void> takenBack(Tx tx, UUID eventId, UUID caseId) {
        return contacts.takenBack(tx, eventId, caseId);
    }
}
