package fr.allervers.referral.answer;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.visit.v1.CaseClosed;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.domain.CaseNews;
import fr.allervers.referral.household.CloseCase;
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
    private final FollowCases follow;

    public VisitIncoming(Mailbox mailbox, CloseCase closeCase, FollowCases follow) {
        this.mailbox = mailbox;
        this.closeCase = closeCase;
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
                .chain(() -> closeAll(tx, events));
    }

    private Uni<Void> closeAll(Tx tx, List<Event> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> close(tx, event).replaceWith(event))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> close(Tx tx, Event event) {
        return switch (event) {
            case CaseClosed closed -> closeCase.within(tx, closed.fact().caseId());
            default -> Uni.createFrom().voidItem();
        };
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
