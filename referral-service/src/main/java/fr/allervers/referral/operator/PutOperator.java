package fr.allervers.referral.operator;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Stale;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.kit.Unacceptable;
import fr.allervers.kit.VersionRequired;
import fr.allervers.kit.Violation;
import fr.allervers.referral.operator.domain.Convention;
import fr.allervers.referral.operator.domain.Operator;
import fr.allervers.referral.operator.domain.OperatorRefusal;
import fr.allervers.referral.operator.domain.OperatorRules;
import fr.allervers.referral.territory.TerritoryStore;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epcis;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registers an operator, or changes it as far as the caller's departments go. */
@ApplicationScoped
public class PutOperator {

    /** {@code seen}: the version the caller worked on; null when there was none. */
    public record Command(Operator operator, @Nullable Long seen) {}

    private final Transactions transactions;
    private final OperatorStore operators;
    private final TerritoryStore territories;
    private final OperatorRules rules;

    public PutOperator(
            Transactions transactions,
            OperatorStore operators,
            TerritoryStore territories,
            Communes communes,
            Epcis epcis) {
        this.transactions = transactions;
        this.operators = operators;
        this.territories = territories;
        this.rules = new OperatorRules(communes, epcis);
    }

    /** Answers with what the caller may see of it. */
    public Uni<Operator> handle(Scope scope, Command command) {
        Operator wanted = command.operator();
        wanted.departments().forEach(scope::require);
        return transactions.run(tx -> operators
                .lock(tx, wanted)
                .chain(() -> check(tx, wanted))
                .chain(() -> operators.find(tx, wanted.code()))
                .map(known -> next(scope, command, known))
                .call(next -> operators.save(tx, next))
                .map(next -> next.seenIn(scope::covers)));
    }

    private Uni<Void> check(Tx tx, Operator wanted) {
        return territories
                .known(tx, wanted.departments())
                .chain(known ->
                        operators.of(tx, wanted.departments()).invoke(all -> refuse(violations(wanted, known, all))))
                .replaceWithVoid();
    }

    private List<Violation> violations(Operator wanted, Set<String> territories, List<Operator> all) {
        List<Violation> found = new ArrayList<>(rules.violations(wanted));
        for (int index = 0; index < wanted.conventions().size(); index++) {
            Convention convention = wanted.conventions().get(index);
            String pointer = "/conventions/" + index;
            if (!territories.contains(convention.department())) {
                found.add(OperatorRefusal.OPERATOR_TERRITORY_UNKNOWN.at(pointer + "/department"));
            }
            if (OperatorRules.isOneTooMany(convention, others(wanted, convention, all))) {
                found.add(OperatorRefusal.OPERATOR_TOO_MANY_IN_DEPARTMENT.at(pointer));
            }
        }
        return found;
    }

    private static List<Convention> others(Operator wanted, Convention convention, List<Operator> all) {
        return all.stream()
                .filter(operator -> !operator.code().equals(wanted.code()))
                .flatMap(operator -> operator.conventions().stream())
                .filter(other -> other.department().equals(convention.department()))
                .toList();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Unacceptable(violations);
        }
    }

    private static Operator next(Scope scope, Command command, Optional<Operator> known) {
        return known.map(operator -> changed(scope, command, operator)).orElseGet(() -> first(command));
    }

    private static Operator first(Command command) {
        if (command.seen() != null) {
            throw new Stale();
        }
        return command.operator().registered();
    }

    private static Operator changed(Scope scope, Command command, Operator known) {
        if (known.departments().stream().noneMatch(scope::covers)) {
            throw OperatorRefusal.OPERATOR_CODE_TAKEN.refuse();
        }
        if (command.seen() == null) {
            throw new VersionRequired();
        }
        if (command.seen() != known.version()) {
            throw new Stale();
        }
        return known.changedTo(command.operator(), scope::covers);
    }
}
