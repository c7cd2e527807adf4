package fr.allervers.visit.casefile;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.HouseholdMerged;
import fr.allervers.contracts.referral.v1.HouseholdUnmerged;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Letters of referral-service: an allocation opens a case, a stage dates it; the rest is for others. */
@ApplicationScoped
public class ReferralIncoming implements LetterReader {

    private static final Supplier<Uni<Void>> NOTHING = () -> Uni.createFrom().voidItem();

    private final Mailbox mailbox;
    private final OpenCase openCase;
    private final MarkStage markStage;
    private final FollowMerge followMerge;

    public ReferralIncoming(Mailbox mailbox, OpenCase openCase, MarkStage markStage, FollowMerge followMerge) {
        this.mailbox = mailbox;
        this.openCase = openCase;
        this.markStage = markStage;
        this.followMerge = followMerge;
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
            case StageReached reached -> markStage.within(tx, mark(reached));
            case HouseholdMerged merged ->
                merge(merged).map(one -> followMerge.within(tx, one)).orElseGet(NOTHING);
            case HouseholdUnmerged back ->
                unmerge(back).map(one -> followMerge.within(tx, one)).orElseGet(NOTHING);
            default -> Uni.createFrom().voidItem();
        };
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

    /** Told once for each case: the absorbed one's copy is enough, and only when it was open. */
    static Optional<MergeStore.Merge> merge(HouseholdMerged merged) {
        return merged.caseAbsorbed() && merged.fact().caseId().equals(merged.absorbedCaseId())
                ? Optional.of(new MergeStore.Merge(
                        merged.mergeId(),
                        merged.absorbedCaseId(),
                        merged.survivingCaseId(),
                        merged.recordedAt(),
                        false))
                : Optional.empty();
    }

    static Optional<MergeStore.Merge> unmerge(HouseholdUnmerged back) {
        return back.caseRestored() && back.fact().caseId().equals(back.restoredCaseId())
                ? Optional.of(new MergeStore.Merge(
                        back.mergeId(), back.restoredCaseId(), back.survivingCaseId(), back.recordedAt(), true))
                : Optional.empty();
    }

    static MarkStage.Command mark(StageReached reached) {
        ProcedureStage stage = ProcedureStage.valueOf(reached.reached().name());
        StageMark mark = new StageMark(stage, reached.reachedOn(), reached.recordedAt());
        return new MarkStage.Command(reached.eventId(), reached.fact().caseId(), mark, reached.documentKind());
    }
}
