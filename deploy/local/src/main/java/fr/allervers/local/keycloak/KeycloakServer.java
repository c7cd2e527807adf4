package fr.allervers.local.keycloak;

import fr.allervers.local.Departments;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.child.Child;
import fr.allervers.local.child.Http;
import fr.allervers.local.child.Launch;
import fr.allervers.local.child.PrivateFile;
import fr.allervers.local.child.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keycloak as a child program, on its own PostgreSQL database, with the realm {@code allervers}. */
public final class KeycloakServer implements AutoCloseable {

    public static final String REALM = "allervers";

    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Settings settings;
    private final Secrets secrets;
    private final KeycloakHome home;
    private @Nullable Child server;

    public KeycloakServer(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = new KeycloakHome(settings);
    }

    /** The address of the realm, which is also the issuer of its tokens. */
    public static String realmUrl(Settings settings) {
        return "http://localhost:" + settings.ports().keycloak() + "/realms/" + REALM;
    }

    /** What needs no database: builds the server once per project. */
    public void prepare() {
        home.prepare();
    }

    /** Starts the server (PostgreSQL must be up) and returns when the realm answers. */
    public void start() {
        prepare();
        boolean first = !Files.exists(home.imported());
        if (first) {
            writeRealm();
        }
        Child started = new Child(launch(first), settings.data()).start();
        server = started;
        Wait.untilReady(started, START, () -> Http.answers(realmUrl()));
        if (first) {
            forgetRealmFile();
        }
    }

    public void stop() {
        Child current = server;
        if (current != null) {
            current.stop(STOP);
        }
    }

    public void kill() {
        child().kill();
    }

    @Override
    public void close() {
        stop();
    }

    public Child child() {
        Child current = server;
        if (current == null) {
            throw new IllegalStateException("Keycloak was not started");
        }
        return current;
    }

    public String realmUrl() {
        return realmUrl(settings);
    }

    /** Asks for tokens of demonstration accounts and clients. */
    public Tokens tokens() {
        return new Tokens(realmUrl(), secrets);
    }

    private Launch launch(boolean first) {
        List<String> arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                "--http-management-port=" + settings.ports().keycloakManagement(),
                "--hostname=http://localhost:" + settings.ports().keycloak(),
                "--db-url=jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/keycloak",
                "--db-username=keycloak",
                "--db-pool-max-size=20"));
        if (first) {
            arguments.add("--import-realm");
        }
        return Launch.of("keycloak", home.folder(), home.java(home.folder(), List.of(), arguments))
                .with(Map.of(
                        "KC_DB_PASSWORD", secrets.database("keycloak"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.account("keycloak-admin")));
    }

    private void writeRealm() {
        Path template = settings.project().resolve("deploy/keycloak/realm.json");
        PrivateFile.write(
                home.realmFile(),
                Realm.render(template, Departments.load(), secrets).content().toString());
    }

    private void forgetRealmFile() {
        try {
            Files.deleteIfExists(home.realmFile());
            Files.writeString(home.imported(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
