package fr.allervers.referral.imports;

import fr.allervers.kit.Tx;
import fr.allervers.kit.Violation;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.imports.ChunkReader.ReadLine;
import fr.allervers.referral.imports.FileKeyStore.Claim;
import fr.allervers.referral.imports.FileKeyStore.Holder;
import fr.allervers.referral.imports.ImportLine.LineStatus;
import fr.allervers.referral.intake.JudgeReferrals;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.intake.domain.IntakeRefusal;
import fr.allervers.referral.intake.domain.Judgement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What would become of lines, with every reason; nothing is entered. */
@ApplicationScoped
public class JudgeLines {

    private final JudgeReferrals judge;
    private final FileKeyStore keys;

    public JudgeLines(JudgeReferrals judge, FileKeyStore keys) {
        this.judge = judge;
        this.keys = keys;
    }

    /** Of lines that are well-formed, in their order. */
    Uni<List<ImportLine>> within(Tx tx, PendingImport pending, List<ReadLine> good) {
        List<Claim> claims = good.stream()
                .map(line -> new Claim(line.number(), line.arrival().orElseThrow()))
                .toList();
        return keys.claim(tx, pending.id(), claims)
                .chain(holders -> judge.within(
                                tx, claims.stream().map(Claim::arrival).toList())
                        .map(judgements -> IntStream.range(0, claims.size())
                                .mapToObj(index -> line(claims.get(index), judgements.get(index), holders, pending))
                                .toList()));
    }

    private static ImportLine line(Claim claim, Judgement judgement, Map<Long, Holder> holders, PendingImport pending) {
        return switch (judgement.standing()) {
            case KNOWN -> new ImportLine(claim.line(), LineStatus.KNOWN, judgement.referralId(), List.of());
            case TAKEN -> rejected(claim.line(), Stream.concat(taken(), broken(judgement)), pending);
            case NEW -> fresh(claim, judgement, holders.get(claim.line()), pending);
        };
    }

    /** New to the platform; another line of the file may have named the reference before. */
    private static ImportLine fresh(Claim claim, Judgement judgement, Holder holder, PendingImport pending) {
        if (holder.line() == claim.line()) {
            return judgement.broken().isEmpty()
                    ? new ImportLine(claim.line(), LineStatus.ACCEPTED, null, List.of())
                    : rejected(claim.line(), broken(judgement), pending);
        }
        return isSame(holder, claim.arrival())
                ? new ImportLine(claim.line(), LineStatus.KNOWN, null, List.of())
                : rejected(claim.line(), Stream.concat(taken(), broken(judgement)), pending);
    }

    private static boolean isSame(Holder holder, Arrival arrival) {
        return holder.fingerprint().equals(arrival.fingerprint());
    }

    private static Stream<Violation> taken() {
        return Stream.of(IntakeRefusal.REFERENCE_TAKEN.at("/sourceReference"));
    }

    private static Stream<Violation> broken(Judgement judgement) {
        return judgement.broken().stream().map(JudgeLines::violation);
    }

    private static Violation violation(EligibilityRule rule) {
        return rule.at(rule.pointer());
    }

    private static ImportLine rejected(long line, Stream<Violation> violations, PendingImport pending) {
        return new ImportLine(
                line, LineStatus.REJECTED, null, violations.map(pending::told).toList());
    }
}
