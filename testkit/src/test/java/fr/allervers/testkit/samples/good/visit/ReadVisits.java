package fr.allervers.testkit.samples.good.visit;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.testkit.samples.good.visit.domain.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes the scope. */
@ApplicationScoped
public class ReadVisits {

    private final Transactions transactions;
    private final VisitStore visits;

    public ReadVisits(Transactions transactions, VisitStore visits) {
        this.transactions = transactions;
        this.visits = visits;
    }

    public Uni<Visit> handle(Scope scope) {
        scope.require("93");
        return transactions.run(visits::find);
    }
}
