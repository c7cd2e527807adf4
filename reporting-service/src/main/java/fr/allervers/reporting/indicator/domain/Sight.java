package fr.allervers.reporting.indicator.domain;

import java.util.Optional;
import java.util.Set;

/** How far the caller sees: which departments, and for an operator's people only their operator's part. */
public record Sight(boolean everywhere, Set<String> departments, Optional<String> operator) {

    public static final Sight EVERYTHING = new Sight(true, Set.of(), Optional.empty());

    public Sight {
        departments = Set.copyOf(departments);
    }

    /** True when a question about this department and this operator (null is any) stays inside. */
    public boolean covers(Filter filter) {
        return (filter.department() == null || everywhere || departments.contains(filter.department()))
                && (filter.operator() == null
                        || operator.isEmpty()
                        || operator.get().equals(filter.operator()));
    }
}
