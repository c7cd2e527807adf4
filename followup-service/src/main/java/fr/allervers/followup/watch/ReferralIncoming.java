package fr.allervers.followup.watch;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.HouseholdErased;
import fr.allervers.contracts.referral.v1.HouseholdMerged;
import fr.allervers.contracts.referral.v1.HouseholdUnmerged;
import fr.allervers.followup.watch.domain.CaseMerge;
import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to referral-service: households that were erased, and cases that a merge of households made one. */
@ApplicationScoped
public class ReferralIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final RecordEntries recordEntries;
    private final FollowMerge followMerge;

    public ReferralIncoming(Mailbox mailbox, RecordEntries recordEntries, FollowMerge followMerge) {
        this.mailbox = mailbox;
        this.recordEntries = recordEntries;
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
        return event instanceof HouseholdErased erased
                ? recordEntries.within(tx, List.of(entryOf(erased)))
                : mergeOf(event)
                        .map(merge -> followMerge.within(tx, merge))
                        .orElseGet(() -> Uni.createFrom().voidItem());
    }

    static Entry entryOf(HouseholdErased erased) {
        return new Entry.Erasure(VisitIncoming.factOf(erased.fact()));
    }

    /** Told once for each case: the absorbed one's copy is enough, and only when it was open. */
    static Optional<CaseMerge> mergeOf(Event event) {
        return switch (event) {
            case HouseholdMerged merged
            when merged.caseAbsorbed() && merged.fact().caseId().equals(merged.absorbedCaseId()) ->
                Optional.of(new CaseMerge(merged.mergeId(), merged.absorbedCaseId(), merged.survivingCaseId(), false));
            case HouseholdUnmerged back
            when back.caseRestored() && back.fact().caseId().equals(back.restoredCaseId()) ->
                Optional.of(new CaseMerge(back.mergeId(), back.restoredCaseId(), back.survivingCaseId(), true));
            default -> Optional.empty();
        };
    }
}
