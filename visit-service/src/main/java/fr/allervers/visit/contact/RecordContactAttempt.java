package fr.allervers.visit.contact;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.WorkOnCase;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Recorded;
import fr.allervers.visit.contact.domain.ContactAttempt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Somebody tried to reach the household; possible after the closure too, for the 15-day check. */
@ApplicationScoped
public class RecordContactAttempt {

    /** What was sent, by whom. */
    public record Command(Scope scope, ContactAttempt attempt) {}

    private final Transactions transactions;
    private final WorkOnCase cases;
    private final ContactStore attempts;
    private final ContactOutgoing events;
    private final Clock clock;

    public RecordContactAttempt(
            Transactions transactions, WorkOnCase cases, ContactStore attempts, ContactOutgoing events, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Recorded<ContactAttempt>> handle(Command command) {
        ContactAttempt asked = command.attempt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return transactions.run(tx -> cases.within(tx, command.scope(), asked.caseId(), "record-contact-attempt")
                .chain(file -> attempts.find(tx, asked.id())
                        .chain(known ->
                                known.map(one -> retried(one, asked)).orElseGet(() -> record(tx, file, asked, now)))));
    }

    private static Uni<Recorded<ContactAttempt>> retried(ContactAttempt known, ContactAttempt asked) {
        return Uni.createFrom().item(() -> Recorded.again(known, known.equals(asked)));
    }

    private Uni<Recorded<ContactAttempt>> record(Tx tx, CaseFile file, ContactAttempt asked, Instant now) {
        BadRequest.ifAny(asked.violations(file.today(now)));
        CaseFile after = asked.in(file);
        return attempts.insert(tx, asked, now)
                .call(() -> cases.keep(tx, after))
                .call(() -> events.attempted(tx, after, asked, now))
                .replaceWith(Recorded.now(asked));
    }
}
