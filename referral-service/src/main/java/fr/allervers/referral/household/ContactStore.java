package fr.allervers.referral.household;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Contacts that came from households, by the event that told them; of a case that is unknown here, nothing. */
@ApplicationScoped
public class ContactStore {

    private static final String TOLD = """
            insert into contact_told (event_id, case_id, on_day)
            select :event, case_id, cast(:day as date) from procedure_case where case_id = :case
            on conflict (event_id) do update set on_day = excluded.on_day
            """;
    private static final String TAKEN_BACK = """
            insert into contact_told (event_id, case_id, taken_back)
            select :event, case_id, true from procedure_case where case_id = :case
            on conflict (event_id) do update set taken_back = true
            """;

    Uni<Void> told(Tx tx, UUID eventId, UUID caseId, LocalDate day) {
        return tx.session()
                .createNativeQuery(TOLD)
                .setParameter("event", eventId)
                .setParameter("case", caseId)
                .setParameter("day", day)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Whether it was a contact or not, and whether it was told already or comes later. */
    Uni<Void> takenBack(Tx tx, UUID eventId, UUID caseId) {
        return tx.session()
                .createNativeQuery(TAKEN_BACK)
                .setParameter("event", eventId)
                .setParameter("case", caseId)
                .executeUpdate()
                .replaceWithVoid();
    }
}
