package fr.allervers.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The very rows that pushes wrote, once more into empty copies of their tables, a transaction a referral: what plain
 * prepared statements of as many clients reach. Events are gone from the outbox by then: three of their size stand in.
 */
final class SameRows {

    private static final int SAMPLE = 20_000;

    /** A table, and how the rows of one referral are found in it, in the order in which they are written. */
    private record Part(String table, String join) {}

    private static final List<Part> PARTS = List.of(
            new Part("household", "p.id = r.household_id"),
            new Part("procedure_case", "p.case_id = r.case_id"),
            new Part("referral_key", "p.referral_id = r.id"),
            new Part("referral", "p.id = r.id"),
            new Part("referral_change", "p.referral_id = r.id"),
            new Part("household_identity", "p.referral_id = r.id"),
            new Part("allocation_choice", "p.referral_id = r.id"));

    private static final String EVENT = "insert into bench.outbox (topic, key, headers, payload) values ('t', ?, ?, ?)";

    private record Row(String insert, Object[] values) {}

    private final Tables tables;

    SameRows(Tables tables) {
        this.tables = tables;
    }

    /** Transactions per second of so many clients. */
    double perSecond(int clients) throws SQLException {
        tables.scratch(
                "referral",
                Stream.concat(PARTS.stream().map(Part::table), Stream.of("outbox"))
                        .toList());
        List<List<Row>> referrals = sample();
        ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::manual);
        return Crowd.through(
                clients, referrals.size(), number -> write(connections.get(), referrals.get((int) number)));
    }

    private static void write(Connection connection, List<Row> referral) throws SQLException {
        for (Row row : referral) {
            try (PreparedStatement statement = connection.prepareStatement(row.insert())) {
                for (int index = 0; index < row.values().length; index++) {
                    statement.setObject(index + 1, row.values()[index]);
                }
                statement.executeUpdate();
            }
        }
        connection.commit();
    }

    /** The rows of each of the newest referrals, in an order that is nobody's. */
    private List<List<Row>> sample() throws SQLException {
        try (Connection connection = tables.referral()) {
            List<List<Row>> referrals = new ArrayList<>();
            Map<Object, List<Row>> byId = new LinkedHashMap<>();
            for (Part part : PARTS) {
                collect(connection, part, byId);
            }
            byId.forEach((id, rows) -> {
                for (int event = 0; event < StandIn.EVENTS_OF_A_REFERRAL; event++) {
                    rows.add(new Row(EVENT, new Object[] {id.toString(), StandIn.HEADERS, StandIn.PAYLOAD}));
                }
                referrals.add(rows);
            });
            Collections.shuffle(referrals);
            return referrals;
        }
    }

    private static void collect(Connection connection, Part part, Map<Object, List<Row>> byId) throws SQLException {
        String query = "select r.id as of_referral, p.* from (select id, case_id, household_id from public.referral"
                + " where source_reference like 'rest-%' order by id desc limit " + SAMPLE + ") r join public."
                + part.table() + " p on " + part.join();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount() - 1;
            String insert = "insert into bench." + part.table() + " overriding system value values ("
                    + Collections.nCopies(columns, "?").stream().collect(Collectors.joining(", "))
                    + ") on conflict do nothing";
            while (found.next()) {
                Object[] values = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    values[column] = found.getObject(column + 2);
                }
                byId.computeIfAbsent(found.getObject(1), _ -> new ArrayList<>()).add(new Row(insert, values));
            }
        }
    }

    private Connection manual() {
        try {
            Connection connection = tables.referral();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
