package fr.allervers.referral.territory;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.territory.domain.Territory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The territories. */
@ApplicationScoped
public class TerritoryStore {

    private static final String IN_SCOPE = "(:everywhere = true or department in (:departments))";

    public Uni<Optional<Territory>> find(Tx tx, Scope scope, String department) {
        return tx.session()
                .createQuery("from TerritoryRow where department = :department and " + IN_SCOPE, TerritoryRow.class)
                .setParameter("department", department)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", departments(scope))
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(TerritoryRow::toTerritory));
    }

    Uni<List<Territory>> list(Tx tx, Scope scope, String after, int count) {
        return tx.session()
                .createQuery(
                        "from TerritoryRow where department > :after and " + IN_SCOPE + " order by department",
                        TerritoryRow.class)
                .setParameter("after", after)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", departments(scope))
                .setMaxResults(count)
                .getResultList()
                .map(rows -> rows.stream().map(TerritoryRow::toTerritory).toList());
    }

    /** Which of these departments are territories. */
    public Uni<Set<String>> known(Tx tx, Collection<String> departments) {
        return tx.session()
                .createQuery("select department from TerritoryRow where department in (:departments)", String.class)
                .setParameter("departments", departments)
                .getResultList()
                .map(found -> found.stream().collect(Collectors.toUnmodifiableSet()));
    }

    /** The current version, 0 when there is none yet; whoever changes the same department waits. */
    Uni<Long> lockVersion(Tx tx, String department) {
        return tx.session()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(:key))", Object.class)
                .setParameter("key", "territory-" + department)
                .getSingleResultOrNull()
                .chain(() -> tx.session().find(TerritoryRow.class, department))
                .map(row -> row == null ? 0L : row.toTerritory().version());
    }

    Uni<Void> save(Tx tx, Territory territory) {
        return tx.session()
                .find(TerritoryRow.class, territory.department())
                .chain(row -> row == null
                        ? tx.session().persist(new TerritoryRow(territory.department()).take(territory))
                        : Uni.createFrom().item(row.take(territory)).replaceWithVoid());
    }

    /** A list in SQL has one element at least. */
    private static Set<String> departments(Scope scope) {
        return scope.departments().isEmpty() ? Set.of("") : scope.departments();
    }
}
