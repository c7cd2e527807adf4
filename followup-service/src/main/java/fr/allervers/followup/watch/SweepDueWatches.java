package fr.allervers.followup.watch;

import fr.allervers.kit.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Finds watches whose time has passed; several replicas may do so at once, each case is taken by one of them. */
@ApplicationScoped
public class SweepDueWatches {

    private static final int BATCH = 500;

    private final Transactions transactions;
    private final CaseStore cases;
    private final ReckonWatches reckon;
    private final Clock clock;

    public SweepDueWatches(Transactions transactions, CaseStore cases, ReckonWatches reckon, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.reckon = reckon;
        this.clock = clock;
    }

    /** Answers whether more may be waiting. */
    public Uni<Boolean> handle() {
        return transactions.run(tx -> cases.lockDue(tx, clock.instant(), BATCH)
                .call(held -> held.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : cases.lock(tx, held).chain(all -> reckon.within(tx, all)))
                .map(held -> held.size() == BATCH));
    }
}
