package fr.allervers.referral.intake;

import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads referrals within the scope of who asks. */
@ApplicationScoped
public class ReadReferrals {

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final ReferralQuery query;

    public ReadReferrals(Transactions transactions, ReferralStore referrals, ReferralQuery query) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.query = query;
    }

    public Uni<Referral> one(Scope scope, UUID id) {
        return transactions.run(tx -> referrals.find(tx, scope, id));
    }

    public Uni<Page<Referral>> list(Scope scope, ReferralFilter filter, int limit) {
        return transactions
                .run(tx -> query.list(tx, scope, filter, limit + 1))
                .map(found -> Page.cut(found, limit, referral -> referral.id().toString()));
    }
}
