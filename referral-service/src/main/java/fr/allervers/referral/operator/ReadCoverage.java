package fr.allervers.referral.operator;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.operator.domain.Coverage;
import fr.allervers.referral.territory.TerritoryStore;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epcis;
import fr.allervers.referral.territory.domain.Territory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Explains what the operators of a territory cover today. */
@ApplicationScoped
public class ReadCoverage {

    private final Transactions transactions;
    private final TerritoryStore territories;
    private final OperatorStore operators;
    private final Communes communes;
    private final Epcis epcis;
    private final Clock clock;

    public ReadCoverage(
            Transactions transactions,
            TerritoryStore territories,
            OperatorStore operators,
            Communes communes,
            Epcis epcis,
            Clock clock) {
        this.transactions = transactions;
        this.territories = territories;
        this.operators = operators;
        this.communes = communes;
        this.epcis = epcis;
        this.clock = clock;
    }

    public Uni<Coverage> handle(Scope scope, String department) {
        return transactions.run(tx -> territories
                .find(tx, scope, department)
                .map(found -> found.orElseThrow(NotFound::new))
                .chain(territory -> of(tx, territory)));
    }

    private Uni<Coverage> of(Tx tx, Territory territory) {
        LocalDate today = DepartmentZone.today(territory.department(), clock.instant());
        return operators
                .of(tx, List.of(territory.department()))
                .map(found -> Coverage.of(territory, today, found, communes, epcis));
    }
}
