package fr.allervers.referral.protection;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Who read what about a household; reading it is noted too. */
@ApplicationScoped
public class ReadAccessLog {

    private final Transactions transactions;
    private final PersonalStore households;
    private final AccessLogQuery log;
    private final AccessLog accessLog;

    ReadAccessLog(Transactions transactions, PersonalStore households, AccessLogQuery log, AccessLog accessLog) {
        this.transactions = transactions;
        this.households = households;
        this.log = log;
        this.accessLog = accessLog;
    }

    /** One line of the log. */
    public record Deed(long seq, String who, String deed, Instant at) {}

    public Uni<Page<Deed>> handle(Scope scope, UUID household, long before, int limit) {
        return transactions.run(tx -> households
                .find(tx, scope, household)
                .chain(() -> log.of(tx, household, before, limit + 1))
                .call(() -> accessLog.note(tx, scope, "read-access-log", household))
                .map(read -> Page.cut(read, limit, deed -> String.valueOf(deed.seq()))));
    }
}
