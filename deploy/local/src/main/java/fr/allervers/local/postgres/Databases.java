package fr.allervers.local.postgres;

import fr.allervers.local.Secrets;
import fr.allervers.local.StartFailure;
import fr.allervers.local.service.ServiceModule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** One database per owner, each with a user of the same name who alone may connect to it. */
record Databases(Secrets secrets) {

    static final String SUPERUSER = "postgres";
    private static final List<String> OWNERS = Stream.concat(
                    ServiceModule.ALL.stream().map(ServiceModule::shortName), Stream.of("keycloak"))
            .toList();

    /** Where a connection comes from. */
    interface Source {
        Connection open() throws SQLException;
    }

    void create(Source source) {
        try (Connection connection = source.open()) {
            for (String owner : OWNERS) {
                if (!exists(connection, owner)) {
                    create(connection, owner);
                }
            }
        } catch (SQLException e) {
            throw new StartFailure("The databases cannot be created: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String owner) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, owner);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void create(Connection connection, String owner) throws SQLException {
        run(connection, "drop role if exists " + owner);
        run(connection, "create role " + owner + " login password '" + secrets.database(owner) + "'");
        run(connection, "create database " + owner + " owner " + owner);
        run(connection, "revoke all on database " + owner + " from public");
        run(connection, "revoke all on database postgres, template1 from public");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
