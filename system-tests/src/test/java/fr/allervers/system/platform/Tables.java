package fr.allervers.system.platform;

import fr.allervers.local.postgres.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of one service, to count what stands there. */
public record Tables(Postgres postgres, String database) {

    public long count(String sql, Object... arguments) {
        return Long.parseLong(texts(sql, arguments).getFirst());
    }

    /** The first column of each row. */
    public List<String> texts(String sql, Object... arguments) {
        try (Connection connection = postgres.connect(database, database);
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What operations would change by hand. */
    public void change(String sql, Object... arguments) {
        try (Connection connection = postgres.connect(database, database);
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < arguments.length; index++) {
            statement.setObject(index + 1, arguments[index]);
        }
        return statement;
    }
}
