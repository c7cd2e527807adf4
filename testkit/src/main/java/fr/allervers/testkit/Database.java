package fr.allervers.testkit;

import fr.allervers.testkit.platform.Connections;
import fr.allervers.testkit.platform.ServiceName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into the database of the service under test, as that service's user. Parameters are {@code ?}. */
public final class Database {

    private Database() {}

    /** Rows as maps from column name to JDBC value. */
    public static List<Map<String, @Nullable Object>> query(String sql, @Nullable Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet found = statement.executeQuery()) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first column of the only row. */
    public static @Nullable Object value(String sql, @Nullable Object... parameters) {
        List<Map<String, @Nullable Object>> rows = query(sql, parameters);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows instead of one: " + sql);
        }
        return rows.getFirst().values().iterator().next();
    }

    /** For {@code select count(*) ...}. */
    public static long count(String sql, @Nullable Object... parameters) {
        return value(sql, parameters) instanceof Number number ? number.longValue() : 0;
    }

    public static int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** For what needs a connection of its own: locks, several statements in one transaction. */
    public static Connection connect() throws SQLException {
        String database = ServiceName.read().database();
        return connect(database, database);
    }

    /** The super user {@code postgres}, to break things on purpose. */
    public static Connection connectAsSuperuser() throws SQLException {
        return connect("postgres", "postgres");
    }

    private static Connection connect(String user, String database) throws SQLException {
        Connections platform = Connections.required();
        return DriverManager.getConnection(
                "jdbc:postgresql://" + platform.databaseHost() + ":" + platform.databasePort() + "/" + database,
                user,
                platform.databasePassword(user));
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }

    private static Map<String, @Nullable Object> row(ResultSet found) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            row.put(found.getMetaData().getColumnLabel(column), found.getObject(column));
        }
        return row;
    }
}
