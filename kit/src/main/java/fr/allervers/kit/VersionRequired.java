package fr.allervers.kit;

/** An existing thing is to be changed and the caller did not say which version it saw: 428. */
public final class VersionRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionRequired() {
        super("version required", null, false, false);
    }
}
