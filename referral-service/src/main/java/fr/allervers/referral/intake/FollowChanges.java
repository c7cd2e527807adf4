package fr.allervers.referral.intake;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.intake.ReferralViews.ChangeView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a partner's referrals since it last asked. */
@ApplicationScoped
public class FollowChanges {

    private final Transactions transactions;
    private final ChangeStore changes;

    public FollowChanges(Transactions transactions, ChangeStore changes) {
        this.transactions = transactions;
        this.changes = changes;
    }

    Uni<List<ChangeView>> handle(Scope scope, @Nullable String department, ChangeCursor after, int limit) {
        return transactions.run(tx -> changes.after(tx, scope, department, after, limit));
    }
}
