package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.CaseMerge;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Two cases become one, or two again: their entries are one history, and its watches are reckoned anew. So nothing that
 * was owed is lost, and an exchange in the surviving case answers for both.
 */
@ApplicationScoped
public class FollowMerge {

    private final CaseStore cases;
    private final MergeStore merges;
    private final ReckonWatches reckon;

    public FollowMerge(CaseStore cases, MergeStore merges, ReckonWatches reckon) {
        this.cases = cases;
        this.merges = merges;
        this.reckon = reckon;
    }

    public Uni<Void> within(Tx tx, CaseMerge merge) {
        return cases.lock(tx, List.of(merge.absorbed(), merge.surviving()))
                .call(() -> merges.add(tx, merge))
                .chain(held -> reckon.within(tx, held));
    }
}
