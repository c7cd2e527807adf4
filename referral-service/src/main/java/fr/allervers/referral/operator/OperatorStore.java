package fr.allervers.referral.operator;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.operator.domain.Convention;
import fr.allervers.referral.operator.domain.Operator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operators and their conventions. */
@ApplicationScoped
public class OperatorStore {

    private static final String IN_SCOPE = "(:everywhere = true or c.department in (:departments))";

    /** The codes of the operators that have a convention with the department, past and future ones too. */
    public Uni<Set<String>> known(Tx tx, String department) {
        return tx.session()
                .createQuery("select operator from ConventionRow where department = :department", String.class)
                .setParameter("department", department)
                .getResultList()
                .map(Set::copyOf);
    }

    /** Whoever changes the same operator, or the operators of one of its departments, waits. */
    Uni<Void> lock(Tx tx, Operator operator) {
        Set<String> keys = operator.departments().stream()
                .map(department -> "operators-of-" + department)
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add("operator-" + operator.code());
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUniAndConcatenate(key -> lock(tx, key))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Object> lock(Tx tx, String key) {
        return tx.session()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(:key))) locked", Object.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    Uni<Optional<Operator>> find(Tx tx, String code) {
        return tx.session()
                .find(OperatorRow.class, code)
                .chain(row -> row == null ? Uni.createFrom().item(List.<Operator>of()) : complete(tx, List.of(row)))
                .map(found -> found.stream().findFirst());
    }

    /** As the scope sees it; none when it has no convention there. */
    Uni<Optional<Operator>> find(Tx tx, Scope scope, String code) {
        return tx.session()
                .createQuery("""
                        from OperatorRow o where o.code = :code and exists
                          (select 1 from ConventionRow c where c.operator = o.code and %s)""".formatted(IN_SCOPE), OperatorRow.class)
                .setParameter("code", code)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", departments(scope))
                .getResultList()
                .chain(rows -> complete(tx, rows))
                .map(found -> found.stream().findFirst().map(operator -> operator.seenIn(scope::covers)));
    }

    /** As the scope sees them, of one department if it is named, in the order of their codes. */
    Uni<List<Operator>> list(Tx tx, Scope scope, @Nullable String department, String after, int count) {
        return tx.session()
                .createQuery("""
                        from OperatorRow o where o.code > :after and exists
                          (select 1 from ConventionRow c where c.operator = o.code and %s
                           and (cast(:department as String) is null or c.department = :department))
                        order by o.code""".formatted(IN_SCOPE), OperatorRow.class)
                .setParameter("after", after)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", departments(scope))
                .setParameter("department", department)
                .setMaxResults(count)
                .getResultList()
                .chain(rows -> complete(tx, rows))
                .map(found -> found.stream()
                        .map(operator -> operator.seenIn(scope::covers))
                        .toList());
    }

    /** Those with a convention there, whatever its dates; other departments' conventions stand beside it. */
    Uni<List<Operator>> of(Tx tx, Collection<String> departments) {
        return tx.session()
                .createQuery("""
                        from OperatorRow o where exists
                          (select 1 from ConventionRow c where c.operator = o.code and c.department in (:departments))
                        order by o.code""", OperatorRow.class)
                .setParameter("departments", departments)
                .getResultList()
                .chain(rows -> complete(tx, rows));
    }

    private static Uni<List<Operator>> complete(Tx tx, List<OperatorRow> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(List.of())
                : conventions(tx, rows.stream().map(OperatorRow::code).toList())
                        .map(found -> rows.stream()
                                .map(row -> row.with(conventions(found, row.code())))
                                .toList());
    }

    private static List<Convention> conventions(Map<String, List<ConventionRow>> found, String code) {
        return found.getOrDefault(code, List.of()).stream()
                .map(ConventionRow::toConvention)
                .sorted(Comparator.comparing(Convention::department))
                .toList();
    }

    private static Uni<Map<String, List<ConventionRow>>> conventions(Tx tx, Collection<String> codes) {
        return tx.session()
                .createQuery("from ConventionRow where operator in (:codes)", ConventionRow.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.groupingBy(ConventionRow::operator)));
    }

    Uni<Void> save(Tx tx, Operator operator) {
        return tx.session()
                .find(OperatorRow.class, operator.code())
                .chain(row -> row == null
                        ? tx.session().persist(new OperatorRow(operator.code()).take(operator))
                        : Uni.createFrom().item(row.take(operator)).replaceWithVoid())
                .chain(() -> conventions(tx, List.of(operator.code())))
                .chain(found -> save(tx, operator, found.getOrDefault(operator.code(), List.of())));
    }

    private static Uni<Void> save(Tx tx, Operator operator, List<ConventionRow> rows) {
        Map<String, ConventionRow> old = rows.stream().collect(Collectors.toMap(ConventionRow::department, row -> row));
        Set<String> gone = new HashSet<>(old.keySet());
        gone.removeAll(operator.departments());
        List<ConventionRow> fresh = operator.conventions().stream()
                .filter(convention -> !old.containsKey(convention.department()))
                .map(convention -> new ConventionRow(operator.code(), convention))
                .toList();
        operator.conventions().stream()
                .filter(convention -> old.containsKey(convention.department()))
                .forEach(convention -> old.get(convention.department()).take(convention));
        return tx.session()
                .persistAll(fresh.toArray())
                .chain(() -> tx.session().removeAll(gone.stream().map(old::get).toArray()));
    }

    /** A list in SQL has one element at least. */
    private static Set<String> departments(Scope scope) {
        return scope.departments().isEmpty() ? Set.of("") : scope.departments();
    }
}
