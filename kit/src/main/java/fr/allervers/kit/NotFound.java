package fr.allervers.kit;

/** Not there, or not for this caller: the answer is the same (404), so nothing leaks. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
