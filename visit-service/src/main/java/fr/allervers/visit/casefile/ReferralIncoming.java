package fr.allervers.visit.casefile;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.referral.v1.ReferralRefused;
import fr.allervers.contracts.referral.v1.ReferralWithdrawn;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.AllocationRefusal;
import fr.allervers.visit.casefile.domain.Opening;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.ReferralSource;
import fr.allervers.visit.casefile.domain.StageMark;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Letters of referral-service: an allocation opens a case, a refusal takes it back, a stage dates it; the rest is for others. */
@ApplicationScoped
public class ReferralIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final OpenCase openCase;
    private final TakeBackCase takeBackCase;
    private final MarkStage markStage;

    public ReferralIncoming(Mailbox mailbox, OpenCase openCase, TakeBackCase takeBackCase, MarkStage markStage) {
        this.mailbox = mailbox;
        this.openCase = openCase;
        this.takeBackCase = takeBackCase;
        this.markStage = markStage;
    }

    @Incoming("referral")
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return mailbox.read(records, this);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.REFERRAL);
    }

    @Override
    public Uni<Void> read(Tx tx, Event event) {
        return switch (event) {
            case ReferralAllocated allocated -> openCase.within(tx, opening(allocated.fact()));
            case ReferralRefused refused -> takeBack(tx, refused.fact());
            case ReferralWithdrawn withdrawn -> takeBack(tx, withdrawn.fact());
            case StageReached reached -> markStage.within(tx, mark(reached));
            default -> Uni.createFrom().voidItem();
        };
    }

    /** A referral that left while it waited was with nobody. */
    private Uni<Void> takeBack(Tx tx, Fact fact) {
        return fact.operator() == null
                ? Uni.createFrom().voidItem()
                : takeBackCase.within(tx, fact.caseId(), fact.operator());
    }

    static Opening opening(Fact fact) {
        if (fact.operator() == null) {
            throw AllocationRefusal.ALLOCATED_TO_NOBODY.refuse();
        }
        return new Opening(
                fact.caseId(),
                fact.householdId(),
                fact.department(),
                fact.operator(),
                ReferralSource.valueOf(fact.source().name()),
                ProcedureStage.valueOf(fact.stage().name()),
                fact.occurredOn(),
                fact.recordedAt());
    }

    static MarkStage.Command mark(StageReached reached) {
        ProcedureStage stage = ProcedureStage.valueOf(reached.reached().name());
        StageMark mark = new StageMark(stage, reached.reachedOn(), reached.recordedAt());
        return new MarkStage.Command(reached.eventId(), reached.fact().caseId(), mark, reached.documentKind());
    }
}
