package fr.allervers.local;

/** Something could not start. The message names the cause, where to look and what to do. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
