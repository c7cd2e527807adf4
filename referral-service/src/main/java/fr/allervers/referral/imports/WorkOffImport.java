package fr.allervers.referral.imports;

import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.imports.ChunkReader.ReadLine;
import fr.allervers.referral.imports.ImportLine.LineStatus;
import fr.allervers.referral.imports.ImportStore.Chunk;
import fr.allervers.referral.imports.ImportStore.Pending;
import fr.allervers.referral.intake.ReceiveReferrals;
import fr.allervers.referral.intake.domain.IntakeRefusal;
import fr.allervers.referral.intake.domain.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Works off one chunk of the oldest import: its referrals, its report and its disappearance are one transaction. */
@ApplicationScoped
public class WorkOffImport {

    private final Transactions transactions;
    private final ImportStore imports;
    private final ChunkReader reader;
    private final ReceiveReferrals receive;
    private final Clock clock;

    public WorkOffImport(
            Transactions transactions, ImportStore imports, ChunkReader reader, ReceiveReferrals receive, Clock clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.reader = reader;
        this.receive = receive;
        this.clock = clock;
    }

    /** False when nothing waits. */
    public Uni<Boolean> handle() {
        return transactions.run(tx -> imports.next(tx)
                .chain(found -> found.isPresent()
                        ? next(tx, found.get()).replaceWith(true)
                        : Uni.createFrom().item(false)));
    }

    private Uni<Void> next(Tx tx, Pending pending) {
        return imports.take(tx, pending.id())
                .chain(chunk -> chunk.isPresent()
                        ? work(tx, pending, chunk.get())
                        : imports.finish(tx, pending.id(), clock.instant()));
    }

    private Uni<Void> work(Tx tx, Pending pending, Chunk chunk) {
        List<ReadLine> read = reader.read(chunk, pending.scope());
        return receive(tx, read.stream().filter(ReadLine::isGood).toList())
                .map(entered -> Stream.concat(entered.stream(), refused(read))
                        .sorted(Comparator.comparingLong(ImportLine::line))
                        .toList())
                .chain(lines -> imports.report(tx, pending.id(), lines));
    }

    private Uni<List<ImportLine>> receive(Tx tx, List<ReadLine> good) {
        if (good.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return receive.within(
                        tx,
                        good.stream().map(line -> line.arrival().orElseThrow()).toList())
                .map(receipts -> IntStream.range(0, good.size())
                        .mapToObj(index -> lineOf(good.get(index).number(), receipts.get(index)))
                        .toList());
    }

    private static Stream<ImportLine> refused(List<ReadLine> read) {
        return read.stream()
                .filter(line -> !line.isGood())
                .map(line -> new ImportLine(line.number(), LineStatus.REJECTED, null, line.violations()));
    }

    private static ImportLine lineOf(long line, Receipt receipt) {
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
                        rejected.rules().stream()
                                .map(EligibilityRule::valueOf)
                                .map(rule -> rule.at(rule.pointer()))
                                .toList());
            case Receipt.Taken _ ->
                new ImportLine(
                        line, LineStatus.REJECTED, null, List.of(IntakeRefusal.REFERENCE_TAKEN.at("/sourceReference")));
        };
    }
}
