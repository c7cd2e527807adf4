package fr.allervers.referral.imports.domain;

/** What the sender asks for: to check or to enter, line by line or all or nothing. */
public record ImportOrder(Mode mode, Atomicity atomicity) {

    /** So many lines at most as a whole: the department's places are held while they are entered. */
    public static final int MOST_LINES_AS_A_WHOLE = 20_000;

    /** Whether anything is entered. */
    public enum Mode {
        VALIDATE,
        COMMIT
    }

    /** What a bad line does to the others. */
    public enum Atomicity {
        NONE,
        ALL
    }

    public boolean isAsAWhole() {
        return atomicity == Atomicity.ALL;
    }

    /** Lines are only judged, at first or at all. */
    public boolean isCheckedFirst() {
        return mode == Mode.VALIDATE || isAsAWhole();
    }

    /** After the check the lines are still needed. */
    public boolean isEnteredAfterCheck() {
        return mode == Mode.COMMIT && isAsAWhole();
    }
}
