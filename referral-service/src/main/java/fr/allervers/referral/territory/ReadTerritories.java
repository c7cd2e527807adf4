package fr.allervers.referral.territory;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epci;
import fr.allervers.referral.territory.domain.Epcis;
import fr.allervers.referral.territory.domain.Territory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads territories and their EPCI within the scope of who asks. */
@ApplicationScoped
public class ReadTerritories {

    private final Transactions transactions;
    private final TerritoryStore territories;
    private final Communes communes;
    private final Epcis epcis;

    public ReadTerritories(Transactions transactions, TerritoryStore territories, Communes communes, Epcis epcis) {
        this.transactions = transactions;
        this.territories = territories;
        this.communes = communes;
        this.epcis = epcis;
    }

    public Uni<Territory> one(Scope scope, String department) {
        return transactions
                .run(tx -> territories.find(tx, scope, department))
                .map(found -> found.orElseThrow(NotFound::new));
    }

    public Uni<Page<Territory>> list(Scope scope, String after, int limit) {
        return transactions
                .run(tx -> territories.list(tx, scope, after, limit + 1))
                .map(found -> Page.cut(found, limit, Territory::department));
    }

    public Uni<List<Epci>> epcis(Scope scope, String department) {
        return one(scope, department).map(_ -> epcis.of(department, communes));
    }
}
