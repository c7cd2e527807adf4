package fr.allervers.kit;

import java.util.List;

/** What was sent cannot be understood: 400 with every violation at once. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Violation> violations;

    public BadRequest(List<Violation> violations) {
        super("bad request", null, false, false);
        this.violations = List.copyOf(violations);
    }

    public static BadRequest because(String pointer, String code, String message) {
        return new BadRequest(List.of(new Violation(pointer, code, message)));
    }

    public static void ifAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BadRequest(violations);
        }
    }

    public List<Violation> violations() {
        return violations;
    }
}
