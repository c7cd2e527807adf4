package fr.allervers.visit.diagnosis;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.WorkOnCase;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Recorded;
import fr.allervers.visit.diagnosis.domain.Diagnosis;
import fr.allervers.visit.diagnosis.domain.NumberedDiagnosis;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A diagnosis was completed with the household; the case's lock keeps the numbering straight. */
@ApplicationScoped
public class CompleteDiagnosis {

    /** What was sent, by whom. */
    public record Command(Scope scope, Diagnosis diagnosis) {}

    private final Transactions transactions;
    private final WorkOnCase cases;
    private final DiagnosisStore diagnoses;
    private final DiagnosisOutgoing events;
    private final Clock clock;

    public CompleteDiagnosis(
            Transactions transactions,
            WorkOnCase cases,
            DiagnosisStore diagnoses,
            DiagnosisOutgoing events,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.diagnoses = diagnoses;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Recorded<NumberedDiagnosis>> handle(Command command) {
        Diagnosis asked = command.diagnosis();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return transactions.run(tx -> cases.within(tx, command.scope(), asked.caseId(), "complete-diagnosis")
                .chain(file -> diagnoses
                        .find(tx, asked.id())
                        .chain(known -> known.map(one -> retried(one, asked))
                                .orElseGet(() -> complete(tx, file, asked, now)))));
    }

    private static Uni<Recorded<NumberedDiagnosis>> retried(NumberedDiagnosis known, Diagnosis asked) {
        return Uni.createFrom()
                .item(() -> Recorded.again(known, known.diagnosis().equals(asked)));
    }

    private Uni<Recorded<NumberedDiagnosis>> complete(Tx tx, CaseFile file, Diagnosis asked, Instant now) {
        BadRequest.ifAny(asked.violations(file.today(now)));
        return diagnoses
                .count(tx, file.id(), asked.kind())
                .map(earlier -> asked.completeIn(file, earlier))
                .call(numbered -> diagnoses.insert(tx, numbered, now))
                .call(numbered -> events.completed(tx, file, numbered, now))
                .map(Recorded::now);
    }
}
