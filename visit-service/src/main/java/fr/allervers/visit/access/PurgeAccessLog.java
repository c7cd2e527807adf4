package fr.allervers.visit.access;

import fr.allervers.kit.Transactions;
import fr.allervers.visit.access.domain.RetentionRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Forgets who read what once that has been kept long enough; some lines at a time. */
@ApplicationScoped
public class PurgeAccessLog {

    static final int AT_ONCE = 5_000;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Transactions transactions;
    private final RetentionStore retention;
    private final Clock clock;

    PurgeAccessLog(Transactions transactions, RetentionStore retention, Clock clock) {
        this.transactions = transactions;
        this.retention = retention;
        this.clock = clock;
    }

    /** Answers whether more may be due. */
    public Uni<Boolean> handle() {
        return transactions.run(tx -> retention
                .rules(tx)
                .chain(rules -> retention.purge(tx, keptSince(rules), AT_ONCE))
                .map(gone -> gone == AT_ONCE));
    }

    private Instant keptSince(RetentionRules rules) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        return rules.inForce(today).keptSince(today).atStartOfDay(PARIS).toInstant();
    }
}
