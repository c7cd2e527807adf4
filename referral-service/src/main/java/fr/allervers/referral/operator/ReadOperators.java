package fr.allervers.referral.operator;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.operator.domain.Operator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads operators, with their conventions within the scope of who asks. */
@ApplicationScoped
public class ReadOperators {

    private final Transactions transactions;
    private final OperatorStore operators;

    public ReadOperators(Transactions transactions, OperatorStore operators) {
        this.transactions = transactions;
        this.operators = operators;
    }

    public Uni<Operator> one(Scope scope, String code) {
        return transactions.run(tx -> operators.find(tx, scope, code)).map(found -> found.orElseThrow(NotFound::new));
    }

    public Uni<Page<Operator>> list(Scope scope, @Nullable String department, String after, int limit) {
        return transactions
                .run(tx -> operators.list(tx, scope, department, after, limit + 1))
                .map(found -> Page.cut(found, limit, Operator::code));
    }
}
