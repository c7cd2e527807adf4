package fr.allervers.visit.meeting;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.WorkOnCase;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Recorded;
import fr.allervers.visit.meeting.domain.Meeting;
import fr.allervers.visit.plannedvisit.HoldVisit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The household was met in person; possible after the closure too, for the 15-day check. */
@ApplicationScoped
public class RecordMeeting {

    /** What was sent, by whom. */
    public record Command(Scope scope, Meeting meeting) {}

    private final Transactions transactions;
    private final WorkOnCase cases;
    private final MeetingStore meetings;
    private final HoldVisit holdVisit;
    private final MeetingOutgoing events;
    private final Clock clock;

    public RecordMeeting(
            Transactions transactions,
            WorkOnCase cases,
            MeetingStore meetings,
            HoldVisit holdVisit,
            MeetingOutgoing events,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.meetings = meetings;
        this.holdVisit = holdVisit;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Recorded<Meeting>> handle(Command command) {
        Meeting asked = command.meeting();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return transactions.run(tx -> cases.within(tx, command.scope(), asked.caseId(), "record-meeting")
                .chain(file -> meetings.find(tx, asked.id())
                        .chain(known ->
                                known.map(one -> retried(one, asked)).orElseGet(() -> record(tx, file, asked, now)))));
    }

    private static Uni<Recorded<Meeting>> retried(Meeting known, Meeting asked) {
        return Uni.createFrom().item(() -> Recorded.again(known, known.equals(asked)));
    }

    private Uni<Recorded<Meeting>> record(Tx tx, CaseFile file, Meeting asked, Instant now) {
        BadRequest.ifAny(asked.violations(file.today(now)));
        CaseFile after = asked.in(file);
        return meetings.insert(tx, asked, now)
                .call(() -> hold(tx, asked))
                .call(() -> cases.keep(tx, after))
                .call(() -> events.met(tx, after, asked, now))
                .replaceWith(Recorded.now(asked));
    }

    private Uni<Void> hold(Tx tx, Meeting asked) {
        return asked.plannedVisitId() == null
                ? Uni.createFrom().voidItem()
                : holdVisit.within(tx, asked.caseId(), asked.plannedVisitId(), asked.id());
    }
}
