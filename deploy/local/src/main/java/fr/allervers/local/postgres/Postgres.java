package fr.allervers.local.postgres;

import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.Tools;
import fr.allervers.local.child.Child;
import fr.allervers.local.child.Launch;
import fr.allervers.local.child.PrivateFile;
import fr.allervers.local.child.Program;
import fr.allervers.local.child.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL 18 as a child program: durable writes, passwords, one database and one user per service. */
public final class Postgres implements Program {

    private static final String HOST = "127.0.0.1";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);

    /** What differs from PostgreSQL's own defaults; durability is not among it. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", HOST,
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "max_connections", "200",
            "max_locks_per_transaction", "256",
            "idle_in_transaction_session_timeout", "60s",
            "statement_timeout", "300s",
            "password_encryption", "scram-sha-256",
            "jit", "off");

    private final Settings settings;
    private final Secrets secrets;
    private final Child server;

    public Postgres(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.server = new Child("postgres", "INT", settings.data());
    }

    @Override
    public void start() {
        Path programs = new PostgresBinaries(new Tools(settings.project())).folder();
        if (!Files.exists(dataFolder().resolve("PG_VERSION"))) {
            initialise(programs);
        }
        Wait.untilReady(server.start(launch(programs)), START, this::answers);
        new Databases(secrets).create(this::superuserConnection);
    }

    @Override
    public void stop() {
        server.stop(STOP);
    }

    @Override
    public Child child() {
        return server;
    }

    public String host() {
        return HOST;
    }

    public int port() {
        return settings.ports().postgres();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port() + "/" + database;
    }

    /** The password of a database user; the user is named as its database. */
    public String password(String database) {
        return secrets.database(database);
    }

    /** A connection of a database user, to its own database or (to see it refused) to another's. */
    public Connection connect(String user, String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl(database));
        source.setUser(user);
        source.setPassword(password(user));
        return source.getConnection();
    }

    private Connection superuserConnection() throws SQLException {
        return connect(Databases.SUPERUSER, "postgres");
    }

    private boolean answers() {
        try (Connection connection = superuserConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Path dataFolder() {
        return settings.data().folder("postgres");
    }

    private Launch launch(Path programs) {
        List<String> arguments = new ArrayList<>(List.of("-D", dataFolder().toString(), "-p", "" + port()));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return Launch.of(settings.data().root(), command(programs.resolve("postgres"), arguments));
    }

    private void initialise(Path programs) {
        Path passwordFile = settings.data().file("postgres.password");
        try {
            PrivateFile.write(passwordFile, secrets.database(Databases.SUPERUSER));
            runInitdb(programs, passwordFile);
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runInitdb(Path programs, Path passwordFile) {
        List<String> arguments = List.of(
                "-D",
                dataFolder().toString(),
                "-U",
                Databases.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Child initdb = new Child("postgres-initdb", settings.data())
                .start(Launch.of(settings.data().root(), command(programs.resolve("initdb"), arguments)));
        if (initdb.waitFor(START) != 0) {
            throw initdb.failure("could not create the database cluster", "read the lines above; --fresh starts anew");
        }
    }

    /** PostgreSQL refuses to run as root: there it runs in a user namespace where root is nobody. */
    private static List<String> command(Path program, List<String> arguments) {
        Stream<String> wrapper = System.getProperty("user.name").equals("root")
                ? Stream.of("unshare", "--user", program.toString())
                : Stream.of(program.toString());
        return Stream.concat(wrapper, arguments.stream()).toList();
    }
}
