package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** PostgreSQL without us: the same rows into a scratch copy of the same tables. */
final class Tables {

    private static final List<String> OF_A_REFERRAL =
            List.of("household", "procedure_case", "referral_key", "referral", "referral_change", "outbox");

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

    /** Transactions per second with the rows of one referral each, by plain prepared statements. */
    double transactions(Sizes sizes) throws SQLException {
        scratch("referral", OF_A_REFERRAL);
        ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::manual);
        return Crowd.closed(sizes.clients(), sizes.window(), _ -> insertOne(connections.get()));
    }

    private Connection manual() {
        try {
            Connection connection = referral();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void insertOne(Connection connection) throws SQLException {
        UUID id = UUID.randomUUID();
        insert(connection, "insert into bench.household values (?, ?)", id, id.toString());
        insert(
                connection,
                "insert into bench.procedure_case values (?, ?, ?, '93', 'CAF', 'CDP', 'equipe-93')",
                id,
                id,
                id);
        insert(
                connection,
                "insert into bench.referral_key values ('CAF', '93', ?, ?, ?)",
                id.toString(),
                id,
                id.toString() + id);
        insert(
                connection,
                "insert into bench.referral values (?, ?, ?, 'CAF', '93', ?, 'CDP', '2026-10-02', null, '93066',"
                        + " 'ALLOCATED', 'equipe-93', '2026-11', null, null, '', now(), ?, now())",
                id,
                id,
                id,
                id.toString(),
                "x".repeat(900));
        insert(
                connection,
                "insert into bench.referral_change (referral_id, department, source, state, changed_at)"
                        + " values (?, '93', 'CAF', 'ALLOCATED', now())",
                id);
        for (int event = 0; event < 3; event++) {
            insert(
                    connection,
                    "insert into bench.outbox (topic, key, headers, payload) values ('t', ?, ?, ?)",
                    id.toString(),
                    "h".repeat(500),
                    "x".repeat(500));
        }
        connection.commit();
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
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
}
