package fr.allervers.testkit.platform;

import fr.allervers.local.Secrets;
import fr.allervers.local.postgres.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The four services' databases as on the first day; Keycloak's stays. */
record EmptyDatabases(Postgres postgres, Secrets secrets) {

    private static final List<String> SERVICES = List.of("referral", "visit", "followup", "reporting");

    void make() {
        try (Connection superuser = postgres.connect("postgres", "postgres");
                Statement statement = superuser.createStatement()) {
            for (String service : SERVICES) {
                statement.execute("drop database if exists " + service + " with (force)");
                statement.execute("create database " + service + " owner " + service);
                statement.execute("revoke all on database " + service + " from public");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the test databases could not be made", failure);
        }
    }
}
