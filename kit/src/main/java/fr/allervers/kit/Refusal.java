package fr.allervers.kit;

/** A reason to say no, with a public code; each feature lists its own in an enum. */
public interface Refusal {

    String name();

    /** One sentence in French, for people; never with personal data. */
    String title();

    /** The public code: {@code VISIT_ALREADY_MET} is {@code visit-already-met}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    default Refused refuse() {
        return new Refused(this);
    }

    /** {@code more}: one sentence in French about this very case; never with personal data. */
    default Refused refuse(String more) {
        return new Refused(this, java.util.List.of(new Violation("", code(), more)));
    }

    default Violation at(String pointer) {
        return new Violation(pointer, code(), title());
    }
}
