package fr.allervers.kit;

/** The caller worked on a version that is no longer the last: 412. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("stale", null, false, false);
    }
}
