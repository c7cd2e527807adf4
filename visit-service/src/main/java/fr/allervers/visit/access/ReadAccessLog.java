package fr.allervers.visit.access;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who saw or changed what about a household; reading it is noted too. */
@ApplicationScoped
public class ReadAccessLog {

    private final Transactions transactions;
    private final AccessLogQuery log;
    private final AccessLog accessLog;

    ReadAccessLog(Transactions transactions, AccessLogQuery log, AccessLog accessLog) {
        this.transactions = transactions;
        this.log = log;
        this.accessLog = accessLog;
    }

    /** One line of the log. */
    public record Deed(long seq, String who, String deed, Instant at) {}

    /** Outside the scope is not found, as what is not there: every department of the household must be in it. */
    public Uni<Page<Deed>> handle(Scope scope, UUID household, long before, int limit) {
        return transactions.run(tx -> log.departments(tx, household)
                .invoke(departments -> requireSeen(scope, departments))
                .chain(() -> log.of(tx, household, before, limit + 1))
                .call(() -> accessLog.note(tx, scope, "read-access-log", household))
                .map(read -> Page.cut(read, limit, deed -> String.valueOf(deed.seq()))));
    }

    private static void requireSeen(Scope scope, List<String> departments) {
        if (departments.isEmpty()) {
            throw new NotFound();
        }
        departments.forEach(scope::require);
    }
}
