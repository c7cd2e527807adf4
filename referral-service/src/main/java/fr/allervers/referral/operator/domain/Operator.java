package fr.allervers.referral.operator.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with its conventions, one for each department where it works.
 *
 * @param code what plans, tokens and events call it
 * @param version counts up with each change, from 1
 */
public record Operator(
        String code,
        long version,
        String name,
        OperatorKind kind,
        @Nullable String siret,
        List<Convention> conventions) {

    public Operator {
        conventions = List.copyOf(conventions);
    }

    public Set<String> departments() {
        return conventions.stream().map(Convention::department).collect(Collectors.toUnmodifiableSet());
    }

    /** As somebody sees it who may see some departments only. */
    public Operator seenIn(Predicate<String> departments) {
        return with(
                version,
                conventions.stream()
                        .filter(convention -> departments.test(convention.department()))
                        .toList());
    }

    /** The wanted one; conventions of departments that its author does not see stay as they are. */
    public Operator changedTo(Operator wanted, Predicate<String> authors) {
        Stream<Convention> kept = conventions.stream().filter(convention -> !authors.test(convention.department()));
        return wanted.with(
                version + 1,
                Stream.concat(kept, wanted.conventions.stream())
                        .sorted(Comparator.comparing(Convention::department))
                        .toList());
    }

    /** The same as the first of its code. */
    public Operator registered() {
        return with(1, conventions);
    }

    private Operator with(long newVersion, List<Convention> newConventions) {
        return new Operator(code, newVersion, name, kind, siret, newConventions);
    }
}
