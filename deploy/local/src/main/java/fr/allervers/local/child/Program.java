package fr.allervers.local.child;

/** A part of the platform that runs as a program of its own: PostgreSQL, Kafka, Keycloak, a service. */
public interface Program extends AutoCloseable {

    Child child();

    /** Starts it on its kept data and returns when it is ready. */
    void start();

    /** Ends it cleanly. Does nothing when it does not run. */
    void stop();

    /** Ends it at once, as a power cut would (kill -9). */
    default void kill() {
        child().kill();
    }

    default String name() {
        return child().name();
    }

    default boolean isAlive() {
        return child().isAlive();
    }

    default long pid() {
        return child().pid();
    }

    @Override
    default void close() {
        stop();
    }
}
