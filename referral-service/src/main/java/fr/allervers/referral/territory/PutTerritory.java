package fr.allervers.referral.territory;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Stale;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Unacceptable;
import fr.allervers.kit.VersionRequired;
import fr.allervers.kit.Violation;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Territory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds a department to the scheme, or sets what is funded there. */
@ApplicationScoped
public class PutTerritory {

    /** {@code seen}: the version the caller worked on; null when there was none. */
    public record Command(Territory territory, @Nullable Long seen) {}

    private final Transactions transactions;
    private final TerritoryStore territories;
    private final Communes communes;

    public PutTerritory(Transactions transactions, TerritoryStore territories, Communes communes) {
        this.transactions = transactions;
        this.territories = territories;
        this.communes = communes;
    }

    public Uni<Territory> handle(Scope scope, Command command) {
        String department = command.territory().department();
        scope.require(department);
        if (!communes.isDepartment(department)) {
            throw new NotFound();
        }
        List<Violation> violations = command.territory().violations();
        if (!violations.isEmpty()) {
            throw new Unacceptable(violations);
        }
        return transactions.run(tx -> territories
                .lockVersion(tx, department)
                .map(current -> next(command, current))
                .call(territory -> territories.save(tx, territory)));
    }

    private static Territory next(Command command, long current) {
        Long seen = command.seen();
        if (current > 0 && seen == null) {
            throw new VersionRequired();
        }
        if (seen != null && seen != current) {
            throw new Stale();
        }
        return command.territory().next(current);
    }
}
