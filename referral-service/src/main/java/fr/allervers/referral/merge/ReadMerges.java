package fr.allervers.referral.merge;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.merge.domain.Merge;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Merges within the scope of who asks. */
@ApplicationScoped
public class ReadMerges {

    private final Transactions transactions;
    private final MergeStore merges;

    public ReadMerges(Transactions transactions, MergeStore merges) {
        this.transactions = transactions;
        this.merges = merges;
    }

    public Uni<Merge> one(Scope scope, UUID id) {
        return transactions.run(tx -> merges.find(tx, scope, id));
    }
}
