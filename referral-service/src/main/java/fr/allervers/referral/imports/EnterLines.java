package fr.allervers.referral.imports;

import fr.allervers.kit.Tx;
import fr.allervers.kit.Violation;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.imports.ChunkReader.ReadLine;
import fr.allervers.referral.imports.ImportLine.LineStatus;
import fr.allervers.referral.intake.ReceiveReferrals;
import fr.allervers.referral.intake.domain.IntakeRefusal;
import fr.allervers.referral.intake.domain.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Enters lines as referrals, by the same way as a push. */
@ApplicationScoped
public class EnterLines {

    private final ReceiveReferrals receive;

    public EnterLines(ReceiveReferrals receive) {
        this.receive = receive;
    }

    /** Of lines that are well-formed, in their order. */
    Uni<List<ImportLine>> within(Tx tx, PendingImport pending, List<ReadLine> good) {
        return receive.within(
                        tx,
                        good.stream().map(line -> line.arrival().orElseThrow()).toList())
                .map(receipts -> IntStream.range(0, good.size())
                        .mapToObj(index -> line(good.get(index).number(), receipts.get(index), pending))
                        .toList());
    }

    private static ImportLine line(long line, Receipt receipt, PendingImport pending) {
        UUID id = receipt.referralId();
        return switch (receipt) {
            case Receipt.Claimed _ -> throw new IllegalStateException("every claimed key is entered");
            case Receipt.Entered _ -> new ImportLine(line, LineStatus.ACCEPTED, id, List.of());
            case Receipt.Known _ -> new ImportLine(line, LineStatus.KNOWN, id, List.of());
            case Receipt.Rejected rejected ->
                new ImportLine(
                        line,
                        LineStatus.REJECTED,
                        id,
                        violations(rejected).map(pending::told).toList());
            case Receipt.Taken _ ->
                new ImportLine(
                        line,
                        LineStatus.REJECTED,
                        null,
                        List.of(pending.told(IntakeRefusal.REFERENCE_TAKEN.at("/sourceReference"))));
        };
    }

    private static Stream<Violation> violations(Receipt.Rejected rejected) {
        return rejected.rules().stream().map(EligibilityRule::valueOf).map(rule -> rule.at(rule.pointer()));
    }
}
