package fr.allervers.kit;

/** A record on a topic that this consumer cannot read; the text names the place, never the value. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String where) {
        super(where, null, false, false);
    }
}
