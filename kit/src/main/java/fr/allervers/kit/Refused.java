package fr.allervers.kit;

import java.util.List;

/** The domain says no to something well-formed: 409. No stack trace: it is an answer, not a fault. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;
    private final transient List<Violation> violations;

    public Refused(Refusal refusal) {
        this(refusal, List.of());
    }

    Refused(Refusal refusal, List<Violation> violations) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.violations = List.copyOf(violations);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What else there is to say, as which thing to turn to. */
    public List<Violation> violations() {
        return violations;
    }
}
