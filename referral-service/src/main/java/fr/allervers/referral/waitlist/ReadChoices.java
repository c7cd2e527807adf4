package fr.allervers.referral.waitlist;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.allocation.ChoiceStore;
import fr.allervers.referral.allocation.domain.Choice;
import fr.allervers.referral.allocation.domain.ChoiceWords;
import fr.allervers.referral.allocation.domain.Chosen;
import fr.allervers.referral.allocation.domain.Score;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.waitlist.WaitlistViews.ChoiceView;
import fr.allervers.referral.waitlist.WaitlistViews.OfferView;
import fr.allervers.referral.waitlist.WaitlistViews.ScoreView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads why a referral got its place, or none. */
@ApplicationScoped
public class ReadChoices {

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final ChoiceStore choices;

    public ReadChoices(Transactions transactions, ReferralStore referrals, ChoiceStore choices) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.choices = choices;
    }

    Uni<List<ChoiceView>> handle(Scope scope, UUID id) {
        return transactions
                .run(tx -> referrals.find(tx, scope, id).chain(found -> choices.of(tx, found.id())))
                .map(kept -> kept.stream().map(ReadChoices::view).toList());
    }

    private static ChoiceView view(ChoiceStore.Kept kept) {
        Chosen chosen = kept.chosen();
        return new ChoiceView(
                kept.madeAt(),
                chosen.occasion(),
                chosen.choice() instanceof Choice.Place place ? place.operator() : null,
                chosen.month().toString(),
                chosen.choice() instanceof Choice.Wait wait ? wait.reason().code() : null,
                ChoiceWords.of(chosen, kept.reason()),
                chosen.choice().offers().stream().map(OfferView::of).toList(),
                score(chosen.score()));
    }

    private static @Nullable ScoreView score(@Nullable Score score) {
        return score == null ? null : ScoreView.of(score);
    }
}
