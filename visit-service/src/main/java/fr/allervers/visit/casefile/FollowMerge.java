package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Two households are one, or two again: the absorbed case goes on as the surviving one, or by itself. */
@ApplicationScoped
public class FollowMerge {

    private final CaseStore cases;
    private final MergeStore merges;

    public FollowMerge(CaseStore cases, MergeStore merges) {
        this.cases = cases;
        this.merges = merges;
    }

    /** Whoever writes into the absorbed case now is done first. */
    public Uni<Void> within(Tx tx, MergeStore.Merge merge) {
        return cases.lockIfThere(tx, merge.absorbed()).chain(() -> merges.add(tx, merge));
    }
}
