package fr.allervers.reporting.facts;

import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.domain.FactBatch;
import fr.allervers.reporting.facts.domain.FactCopy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;

/** Reads all facts again from the log into a copy, a transaction per batch. */
@ApplicationScoped
public class ReplayLog {

    private final LogIncoming log;
    private final Transactions transactions;
    private final StoreFacts storeFacts;

    public ReplayLog(LogIncoming log, Transactions transactions, StoreFacts storeFacts) {
        this.log = log;
        this.transactions = transactions;
        this.storeFacts = storeFacts;
    }

    /** {@code alongside}: what else belongs into the transaction of a batch, given its size. */
    public Uni<Void> into(FactCopy copy, BiFunction<Tx, Integer, Uni<Void>> alongside) {
        LogIncoming.Replay replay = log.replay();
        return replay.batches()
                .onItem()
                .transformToUniAndConcatenate(batch ->
                        store(copy, batch, alongside).invoke(replay::done).replaceWith(batch))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> store(FactCopy copy, FactBatch batch, BiFunction<Tx, Integer, Uni<Void>> alongside) {
        return transactions.run(
                tx -> storeFacts.within(tx, copy, batch).chain(() -> alongside.apply(tx, batch.size())));
    }
}
