package fr.allervers.referral.intake;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Waiting referrals that join another case, and come back; the case and the plan are held. */
@ApplicationScoped
public class MoveStore {

    private static final String JOIN = """
            with waiting as (
                select id, wait_reason from referral where case_id = :absorbed and state = 'WAITLISTED' for update
            )
            update referral r set state = 'ATTACHED', case_id = :surviving, attached_to = :opener, wait_reason = null,
                changed_at = :now
            from waiting w where r.id = w.id
            returning r.id, w.wait_reason
            """;
    private static final String GIVE_BACK = """
            update referral set state = 'WAITLISTED', case_id = :case, attached_to = null, wait_reason = :reason,
                changed_at = :now
            where id = :id and state = 'ATTACHED'
            """;
    private static final String TAKE_OUT = """
            update referral set state = 'WAITLISTED', case_id = :case, household_id = :household, attached_to = null,
                wait_reason = 'PLACES_BEING_GIVEN', first_met_on = null, closed_on = null, closure_motive = null,
                changed_at = :now
            where id = :id
            """;
    private static final String RANK = """
            select count(*) from referral w join referral r on r.department = w.department and r.source = w.source
            where r.id = :id and w.state = 'WAITLISTED'
            """;

    record Waiting(UUID referralId, String waitReason) {}

    Uni<List<Waiting>> join(Tx tx, UUID absorbed, UUID surviving, UUID opener, Instant now) {
        return tx.session()
                .createNativeQuery(JOIN, Tuple.class)
                .setParameter("absorbed", absorbed)
                .setParameter("surviving", surviving)
                .setParameter("opener", opener)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Waiting(row.get(0, UUID.class), row.get(1, String.class)))
                        .toList());
    }

    /** False when something else became of it meanwhile. */
    Uni<Boolean> giveBack(Tx tx, UUID caseId, Waiting waiting, Instant now) {
        return tx.session()
                .createNativeQuery(GIVE_BACK)
                .setParameter("case", caseId)
                .setParameter("reason", waiting.waitReason())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("id", waiting.referralId())
                .executeUpdate()
                .map(changed -> changed == 1);
    }

    /** Of what became of the household that it leaves nothing is said of it any more. */
    Uni<Void> takeOut(Tx tx, UUID referralId, UUID household, UUID caseId, Instant now) {
        return tx.session()
                .createNativeQuery(TAKE_OUT)
                .setParameter("case", caseId)
                .setParameter("household", household)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("id", referralId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** How many wait in its department for its source, itself included. */
    Uni<Integer> rank(Tx tx, UUID referralId) {
        return tx.session()
                .createNativeQuery(RANK, Long.class)
                .setParameter("id", referralId)
                .getSingleResult()
                .map(Long::intValue);
    }
}
