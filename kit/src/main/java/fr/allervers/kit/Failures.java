package fr.allervers.kit;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** Reads failures: which may pass with time, which will fail again for ever. */
final class Failures {

    private Failures() {}

    /** The database is away or overloaded: waiting helps. */
    static boolean isTransient(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || isPoolTimeout(cause)
                        || isPoolOrConnection(cause)
                        || sqlState(cause).filter(Failures::passes).isPresent());
    }

    static boolean isDeadlock(Throwable failure) {
        return any(
                failure,
                cause -> sqlState(cause)
                        .filter(state -> state.equals("40P01") || state.equals("40001"))
                        .isPresent());
    }

    static boolean isStale(Throwable failure) {
        return any(failure, cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    private static boolean passes(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || state.startsWith("40");
    }

    /** Vert.x says so with a text only; it uses the same class for lasting faults. */
    private static boolean isPoolTimeout(Throwable cause) {
        return cause instanceof NoStackTraceThrowable && "Timeout".equals(cause.getMessage());
    }

    private static boolean isPoolOrConnection(Throwable cause) {
        String name = cause.getClass().getName();
        return name.startsWith("io.vertx.core.http.ConnectionPoolTooBusy")
                || name.startsWith("io.vertx.sqlclient.ClosedConnection");
    }

    private static Optional<String> sqlState(Throwable cause) {
        return switch (cause) {
            case PgException pg -> Optional.ofNullable(pg.getSqlState());
            // what native queries fail with
            case SQLException sql -> Optional.ofNullable(sql.getSQLState());
            default -> Optional.empty();
        };
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(test);
    }
}
