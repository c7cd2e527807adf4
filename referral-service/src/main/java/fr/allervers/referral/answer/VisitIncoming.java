package fr.allervers.referral.answer;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.visit.v1.CaseClosed;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.domain.CaseNews;
import fr.allervers.referral.household.CloseCase;
import fr.allervers.referral.household.KeepContact;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from the operators' service how the work on a case goes on, and that it ended. */
@ApplicationScoped
public class VisitIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final CloseCase closeCase;
    private final KeepContact keepContact;
    private final FollowCases follow;

    public VisitIncoming(Mailbox mailbox, CloseCase closeCase, KeepContact keepContact, FollowCases follow) {
        this.mailbox = mailbox;
        this.closeCase = closeCase;
        this.keepContact = keepContact;
        this.follow = follow;
    }

    @Incoming("visit")
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return mailbox.read(records, this);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.VISIT);
    }

    @Override
    public Uni<Void> read(Tx tx, Event event) {
        return readAll(tx, List.of(event));
    }

    @Override
    public Uni<Void> readAll(Tx tx, List<Event> events) {
        return follow.within(tx, events.stream().flatMap(VisitIncoming::news).toList())
                .chain(() -> endAll(tx, events));
    }

    private Uni<Void> endAll(Tx tx, List<Event> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(
                        event -> takeBack(tx, event).chain(() -> end(tx, event)).replaceWith(event))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> end(Tx tx, Event event) {
        return switch (event) {
            case CaseClosed closed -> closeCase.within(tx, closed.fact().caseId());
            case HouseholdMet met -> contact(tx, met.fact());
            case ContactAttempted attempt when attempt.twoWay() -> contact(tx, attempt.fact());
            default -> Uni.createFrom().voidItem();
        };
    }

    /** The retention clock begins anew with each contact coming from the person. */
    private Uni<Void> contact(Tx tx, Fact fact) {
        return keepContact.within(tx, fact.eventId(), fact.caseId(), fact.occurredOn());
    }

    /** What is corrected or retracted never came from the person, or on another day. */
    private Uni<Void> takeBack(Tx tx, Event event) {
        return event instanceof CaseEvent about && about.fact().supersedes() != null
                ? keepContact.takenBack(
                        tx, about.fact().supersedes(), about.fact().caseId())
                : Uni.createFrom().voidItem();
    }

    private static Stream<CaseNews> news(Event event) {
        return switch (event) {
            case ContactAttempted attempted ->
                Stream.of(new CaseNews.WorkBegan(
                        attempted.fact().caseId(), attempted.fact().operator()));
            case HouseholdMet met ->
                Stream.of(new CaseNews.Met(
                        met.fact().caseId(), met.fact().operator(), met.fact().occurredOn()));
            case CaseClosed closed ->
                Stream.of(new CaseNews.Closed(
                        closed.fact().caseId(),
                        closed.fact().operator(),
                        closed.fact().occurredOn(),
                        closed.motive().name()));
            default -> Stream.empty();
        };
    }
}
