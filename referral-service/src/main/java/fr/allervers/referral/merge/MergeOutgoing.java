package fr.allervers.referral.merge;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.HouseholdMerged;
import fr.allervers.contracts.referral.v1.HouseholdUnmerged;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.household.domain.HouseholdCase;
import fr.allervers.referral.merge.domain.Merge;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a merge and its reversal, once for each of the two cases; who decided and why stays here. */
@ApplicationScoped
public class MergeOutgoing {

    private final Outbox outbox;
    private final Ids ids;

    public MergeOutgoing(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    Uni<Void> merged(Tx tx, Merge merge, HouseholdCase surviving, HouseholdCase absorbed) {
        Instant at = merge.merged().at();
        return outbox.appendAll(
                tx,
                List.of(
                        merged(merge, fact(merge.told().absorbedEvent(), absorbed, at, null)),
                        merged(merge, fact(merge.told().survivingEvent(), surviving, at, null))));
    }

    private static HouseholdMerged merged(Merge merge, Fact fact) {
        return new HouseholdMerged(
                fact,
                merge.id(),
                merge.survivingHousehold(),
                merge.absorbedHousehold(),
                merge.survivingCase(),
                merge.absorbedCase(),
                merge.caseAbsorbed());
    }

    Uni<Void> unmerged(Tx tx, Merge merge, HouseholdCase surviving, HouseholdCase restored, Instant at) {
        return outbox.appendAll(
                tx,
                List.of(
                        unmerged(
                                merge,
                                fact(ids.next(), restored, at, merge.told().absorbedEvent())),
                        unmerged(
                                merge,
                                fact(ids.next(), surviving, at, merge.told().survivingEvent()))));
    }

    private static HouseholdUnmerged unmerged(Merge merge, Fact fact) {
        return new HouseholdUnmerged(
                fact,
                merge.id(),
                merge.survivingHousehold(),
                merge.absorbedHousehold(),
                merge.survivingCase(),
                merge.absorbedCase(),
                merge.caseAbsorbed());
    }

    private static Fact fact(UUID eventId, HouseholdCase about, Instant at, @Nullable UUID supersedes) {
        return new Fact(
                eventId,
                about.caseId(),
                about.householdId(),
                DepartmentZone.today(about.department(), at),
                at,
                about.department(),
                about.operator().orElse(null),
                Stage.valueOf(about.stage().name()),
                Source.valueOf(about.source().name()),
                supersedes);
    }
}
