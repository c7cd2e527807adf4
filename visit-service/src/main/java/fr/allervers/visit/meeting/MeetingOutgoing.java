package fr.allervers.visit.meeting;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.contracts.visit.v1.Place;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.visit.FactOutgoing;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.meeting.domain.Meeting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells that the household was met, never what was said. */
@ApplicationScoped
public class MeetingOutgoing {

    private final Outbox outbox;
    private final FactOutgoing facts;

    public MeetingOutgoing(Outbox outbox, FactOutgoing facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    public Uni<Void> met(Tx tx, CaseFile file, Meeting meeting, Instant recordedAt) {
        return outbox.append(tx, letter(facts.fact(file, meeting.occurredOn(), recordedAt), meeting));
    }

    static HouseholdMet letter(Fact fact, Meeting meeting) {
        return new HouseholdMet(fact, Place.valueOf(meeting.place().name()), FactOutgoing.review(meeting.review()));
    }
}
