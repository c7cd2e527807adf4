package fr.allervers.kit;

import java.util.List;

/** Well-formed and understood, and rules say no, each with its pointer: 422. */
public final class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Violation> violations;

    public Unacceptable(List<Violation> violations) {
        super("unacceptable", null, false, false);
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
