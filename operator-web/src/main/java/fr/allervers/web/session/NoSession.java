package fr.allervers.web.session;

/** Nobody is signed in, or the session has ended. */
public class NoSession extends RuntimeException {

    NoSession() {
        super(null, null, false, false);
    }

    NoSession(Throwable cause) {
        super(null, cause, false, false);
    }
}
