package fr.allervers.referral.intake;

import fr.allervers.kit.Together;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.intake.domain.Receipt;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One referral that a partner pushes. Those that arrive while others are being entered go together, in one transaction:
 * pushes of one department do not queue one by one at its plan.
 */
@ApplicationScoped
public class PushReferral {

    private static final int LARGEST_TURN = 100;
    private static final int TURNS_AT_ONCE = 1;

    private final Transactions transactions;
    private final ReceiveReferrals receive;
    private final ReferralStore referrals;
    private final Together<Arrival, Answer> together;

    public PushReferral(Transactions transactions, ReceiveReferrals receive, ReferralStore referrals) {
        this.transactions = transactions;
        this.receive = receive;
        this.referrals = referrals;
        this.together = new Together<>(LARGEST_TURN, TURNS_AT_ONCE, this::turn);
    }

    /** What the partner is told, and the referral as it stands. */
    public record Answer(Receipt receipt, Referral referral) {}

    public Uni<Answer> handle(Arrival arrival) {
        return together.handle(arrival);
    }

    private Uni<List<Answer>> turn(List<Arrival> arrivals) {
        return transactions.run(tx -> receive.within(tx, arrivals).chain(receipts -> answers(tx, receipts)));
    }

    private Uni<List<Answer>> answers(Tx tx, List<Receipt> receipts) {
        return referrals
                .all(
                        tx,
                        receipts.stream()
                                .filter(receipt -> receipt.entered().isEmpty())
                                .map(Receipt::referralId)
                                .toList())
                .map(found -> found.stream().collect(Collectors.toMap(Referral::id, Function.identity())))
                .map(known ->
                        receipts.stream().map(receipt -> answer(receipt, known)).toList());
    }

    private static Answer answer(Receipt receipt, Map<java.util.UUID, Referral> known) {
        return new Answer(receipt, receipt.entered().orElseGet(() -> known.get(receipt.referralId())));
    }
}
