package fr.allervers.referral.protection;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.protection.domain.ErasureReason;
import fr.allervers.referral.protection.domain.RetentionRule;
import fr.allervers.referral.protection.domain.RetentionRule.Subject;
import fr.allervers.referral.protection.domain.RetentionRules;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Erases what has been kept long enough, a few households at a time, each in a transaction of its own. */
@ApplicationScoped
public class SweepRetention {

    private static final int AT_ONCE = 50;
    private static final String CAPITAL = "75";
    private static final String THE_SWEEP = "retention";

    private final Transactions transactions;
    private final RetentionStore retention;
    private final HoldHousehold hold;
    private final ForgetHousehold forget;
    private final Clock clock;

    SweepRetention(
            Transactions transactions,
            RetentionStore retention,
            HoldHousehold hold,
            ForgetHousehold forget,
            Clock clock) {
        this.transactions = transactions;
        this.retention = retention;
        this.hold = hold;
        this.forget = forget;
        this.clock = clock;
    }

    /** What the next sweep would erase; nothing is erased by asking. */
    public record Preview(RetentionRule rule, LocalDate keptSince, RetentionRule ofAccessLog, Map<String, Long> due) {}

    /** Answers whether more may be due. */
    public Uni<Boolean> handle() {
        return transactions
                .run(tx -> retention
                        .rules(tx)
                        .call(rules -> retention.purgeAccessLog(tx, keptSince(rules, Subject.ACCESS_LOG)))
                        .map(rules -> keptSince(rules, Subject.HOUSEHOLD))
                        .chain(before -> retention.due(tx, before, AT_ONCE).map(found -> new Due(found, before))))
                .chain(due -> eraseAll(due).replaceWith(due.households().size() == AT_ONCE));
    }

    private Uni<Void> eraseAll(Due due) {
        return Multi.createFrom()
                .iterable(due.households())
                .onItem()
                .transformToUniAndConcatenate(household -> eraseWhenDue(household, due.before()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Looks again under the lock: a contact or a referral may just have come. */
    private Uni<Boolean> eraseWhenDue(UUID household, Instant before) {
        return transactions.run(tx -> hold.within(tx, household)
                .chain(held -> retention
                        .isDue(tx, household, before)
                        .call(due -> due
                                ? forget.within(tx, held, THE_SWEEP, ErasureReason.RETENTION)
                                        .replaceWithVoid()
                                : Uni.createFrom().voidItem())));
    }

    public Uni<Preview> preview(Scope scope) {
        LocalDate today = DepartmentZone.today(CAPITAL, clock.instant());
        return transactions.run(tx -> retention
                .rules(tx)
                .chain(rules -> retention
                        .countDue(tx, scope, keptSince(rules, Subject.HOUSEHOLD))
                        .map(due -> new Preview(
                                rules.inForce(Subject.HOUSEHOLD, today),
                                rules.inForce(Subject.HOUSEHOLD, today).keptSince(today),
                                rules.inForce(Subject.ACCESS_LOG, today),
                                due))));
    }

    private Instant keptSince(RetentionRules rules, Subject subject) {
        LocalDate today = DepartmentZone.today(CAPITAL, clock.instant());
        return rules.inForce(subject, today)
                .keptSince(today)
                .atStartOfDay(DepartmentZone.of(CAPITAL))
                .toInstant();
    }

    private record Due(List<UUID> households, Instant before) {}
}
