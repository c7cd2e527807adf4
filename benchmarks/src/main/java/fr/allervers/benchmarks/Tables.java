package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** PostgreSQL without us: the same rows into a scratch copy of the same tables. */
final class Tables {

    private static final int EVENTS_AT_ONCE = 1_000;

    private final Platform platform;

    Tables(Platform platform) {
        this.platform = platform;
    }

    Connection referral() throws SQLException {
        return platform.infrastructure().postgres().connect("referral", "referral");
    }

    Connection of(String database) throws SQLException {
        return platform.infrastructure().postgres().connect(database, database);
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Empty tables of the same shape, in a schema of their own. */
    void scratch(String database, List<String> tables) throws SQLException {
        try (Connection connection = of(database);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
            statement.execute("create schema bench");
            for (String table : tables) {
                statement.execute("create table bench." + table + " (like public." + table + " including all)");
            }
        }
    }

    /** Seconds that COPY takes to write the rows of these tables again, one table after the other. */
    double copySeconds(String database, List<String> tables) throws SQLException, IOException {
        scratch(database, tables);
        double seconds = 0;
        try (Connection connection = of(database)) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : tables) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                copy.copyOut("copy public." + table + " to stdout", rows);
                long begin = System.nanoTime();
                copy.copyIn("copy bench." + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
                seconds += (System.nanoTime() - begin) / 1e9;
            }
        }
        return seconds;
    }

    /** Seconds that COPY takes to write so many events. */
    double copyEventsSeconds(String database, int count) throws SQLException {
        scratch(database, List.of("outbox"));
        String event = "t\t%s\t" + StandIn.HEADERS + "\t" + StandIn.PAYLOAD + "\n";
        byte[] some = IntStream.range(0, EVENTS_AT_ONCE)
                .mapToObj(_ -> event.formatted(UUID.randomUUID()))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try (Connection connection = of(database)) {
            long begin = System.nanoTime();
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench.outbox (topic, key, headers, payload) from stdin");
            for (int written = 0; written < count; written += EVENTS_AT_ONCE) {
                copy.writeToCopy(some, 0, some.length);
            }
            copy.endCopy();
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
