package fr.allervers.referral.protection;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.protection.PersonalStore.Records;
import fr.allervers.referral.protection.ReadAccessLog.Deed;
import fr.allervers.referral.protection.domain.ErasureCertificate;
import fr.allervers.referral.protection.domain.HouseholdSheet;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that this service holds of one household, for its right of access (RGPD article 15). */
@ApplicationScoped
public class ExportHousehold {

    private static final int LAST_DEEDS = 1_000;

    private final Transactions transactions;
    private final PersonalStore households;
    private final ErasureStore certificates;
    private final AccessLogQuery log;
    private final AccessLog accessLog;
    private final Clock clock;

    ExportHousehold(
            Transactions transactions,
            PersonalStore households,
            ErasureStore certificates,
            AccessLogQuery log,
            AccessLog accessLog,
            Clock clock) {
        this.transactions = transactions;
        this.households = households;
        this.certificates = certificates;
        this.log = log;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The export; the log without the export itself. */
    public record Export(
            UUID householdId,
            Instant exportedAt,
            HouseholdSheet sheet,
            List<Records> records,
            List<Deed> deeds,
            Optional<ErasureCertificate> erased) {}

    public Uni<Export> handle(Scope scope, UUID household) {
        return transactions.run(tx -> households
                .find(tx, scope, household)
                .chain(() -> export(tx, household))
                .call(() -> accessLog.note(tx, scope, "export-household", household)));
    }

    private Uni<Export> export(Tx tx, UUID household) {
        return households
                .sheets(tx, household)
                .chain(sheets -> households
                        .records(tx, household)
                        .chain(records -> log.of(tx, household, Long.MAX_VALUE, LAST_DEEDS)
                                .chain(deeds -> certificates
                                        .ofHousehold(tx, household)
                                        .map(erased -> new Export(
                                                household,
                                                clock.instant(),
                                                HouseholdSheet.of(Statements.of(sheets)),
                                                records,
                                                deeds,
                                                erased)))));
    }
}
