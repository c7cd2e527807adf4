package fr.allervers.referral.protection;

import fr.allervers.kit.Transactions;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.protection.domain.CatalogueField;
import fr.allervers.referral.protection.domain.RetentionRule.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** What each field is for, with the retention in force today; nothing of anybody. */
@ApplicationScoped
public class ShowCatalogue {

    private static final String CAPITAL = "75";

    private final Transactions transactions;
    private final RetentionStore retention;
    private final DataCatalogue catalogue;
    private final Clock clock;

    ShowCatalogue(Transactions transactions, RetentionStore retention, DataCatalogue catalogue, Clock clock) {
        this.transactions = transactions;
        this.retention = retention;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** {@code months}: how long a household is kept after its last contact. */
    public record Shown(List<CatalogueField> fields, int months) {}

    public Uni<Shown> handle() {
        return transactions
                .run(retention::rules)
                .map(rules -> rules.inForce(Subject.HOUSEHOLD, DepartmentZone.today(CAPITAL, clock.instant())))
                .map(rule -> new Shown(catalogue.fields(), rule.months()));
    }
}
