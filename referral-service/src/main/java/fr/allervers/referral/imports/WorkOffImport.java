package fr.allervers.referral.imports;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.kit.Violation;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.imports.ImportLine.LineStatus;
import fr.allervers.referral.imports.ImportStore.Chunk;
import fr.allervers.referral.imports.domain.LineCutter;
import fr.allervers.referral.intake.Arrivals;
import fr.allervers.referral.intake.ReceiveReferrals;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.intake.domain.IntakeRefusal;
import fr.allervers.referral.intake.domain.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Works off one chunk of the oldest import: its referrals, its report and its disappearance are one transaction. */
@ApplicationScoped
public class WorkOffImport {

    private final Transactions transactions;
    private final ImportStore imports;
    private final Arrivals arrivals;
    private final ReceiveReferrals receive;
    private final Clock clock;

    public WorkOffImport(
            Transactions transactions,
            ImportStore imports,
            Arrivals arrivals,
            ReceiveReferrals receive,
            Clock clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.arrivals = arrivals;
        this.receive = receive;
        this.clock = clock;
    }

    /** False when nothing waits. */
    public Uni<Boolean> handle() {
        return transactions.run(tx -> imports.next(tx)
                .chain(row -> row == null
                        ? Uni.createFrom().item(false)
                        : imports.take(tx, row.id).chain(chunk -> chunk.isPresent()
                                ? work(tx, row, chunk.get())
                                : finish(row))));
    }

    private Uni<Boolean> finish(ImportRow row) {
        row.state = ImportReport.ImportState.DONE.name();
        row.finishedAt = clock.instant();
        return Uni.createFrom().item(true);
    }

    private Uni<Boolean> work(Tx tx, ImportRow row, Chunk chunk) {
        List<Read> read = read(chunk, row.scope());
        List<Read> good = read.stream().filter(one -> one.arrival().isPresent()).toList();
        return receive(tx, good)
                .map(entered -> Stream.concat(entered.stream(), refused(read))
                        .sorted(Comparator.comparingLong(ImportLine::line))
                        .toList())
                .call(lines -> imports.report(tx, row.id, lines))
                .invoke(lines -> count(row, lines))
                .replaceWith(true);
    }

    private Uni<List<ImportLine>> receive(Tx tx, List<Read> good) {
        if (good.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return receive.within(tx, good.stream().map(one -> one.arrival().orElseThrow()).toList())
                .map(receipts -> {
                    List<ImportLine> lines = new ArrayList<>(good.size());
                    for (int index = 0; index < good.size(); index++) {
                        lines.add(lineOf(good.get(index).line(), receipts.get(index)));
                    }
                    return lines;
                });
    }

    private List<Read> read(Chunk chunk, Scope scope) {
        LineCutter cutter = new LineCutter(new ByteArrayInputStream(chunk.body()));
        List<Read> read = new ArrayList<>();
        long number = chunk.firstLine();
        for (Optional<byte[]> line = next(cutter); line.isPresent(); line = next(cutter)) {
            if (line.get().length > 0) {
                read.add(read(number, line.get(), scope));
            }
            number++;
        }
        return read;
    }

    private static Optional<byte[]> next(LineCutter cutter) {
        try {
            return cutter.next();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Read read(long number, byte[] line, Scope scope) {
        if (line.length > LineCutter.LONGEST) {
            return new Read(
                    number, Optional.empty(), List.of(new Violation("", "too-long", "La ligne dépasse 64 Kio.")));
        }
        try {
            return new Read(number, Optional.of(arrivals.read(line, scope)), List.of());
        } catch (BadRequest bad) {
            return new Read(number, Optional.empty(), bad.violations());
        }
    }

    private static Stream<ImportLine> refused(List<Read> read) {
        return read.stream()
                .filter(one -> one.arrival().isEmpty())
                .map(one -> new ImportLine(one.line(), LineStatus.REJECTED, null, one.violations()));
    }

    private static ImportLine lineOf(long line, Receipt receipt) {
        UUID id = receipt.referralId();
        return switch (receipt) {
            case Receipt.Entered _ -> new ImportLine(line, LineStatus.ACCEPTED, id, List.of());
            case Receipt.Known _ -> new ImportLine(line, LineStatus.KNOWN, id, List.of());
            case Receipt.Rejected rejected ->
                new ImportLine(line, LineStatus.REJECTED, id, rejected.rules().stream()
                        .map(EligibilityRule::valueOf)
                        .map(rule -> rule.at(rule.pointer()))
                        .toList());
            case Receipt.Taken _ ->
                new ImportLine(
                        line,
                        LineStatus.REJECTED,
                        null,
                        List.of(IntakeRefusal.REFERENCE_TAKEN.at("/sourceReference")));
        };
    }

    private static void count(ImportRow row, List<ImportLine> lines) {
        lines.forEach(line -> {
            switch (line.status()) {
                case ACCEPTED -> row.accepted++;
                case REJECTED -> row.rejected++;
                case KNOWN -> row.known++;
            }
        });
    }

    private record Read(long line, Optional<Arrival> arrival, List<Violation> violations) {}
}
