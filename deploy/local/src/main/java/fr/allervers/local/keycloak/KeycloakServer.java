package fr.allervers.local.keycloak;

import fr.allervers.local.Departments;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.child.AotCache;
import fr.allervers.local.child.Child;
import fr.allervers.local.child.Http;
import fr.allervers.local.child.JavaProgram;
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

/** Keycloak as a child program, on its own PostgreSQL database, with the realm {@code allervers}. */
public final class KeycloakServer implements JavaProgram {

    public static final String REALM = "allervers";

    private static final Duration START = Duration.ofSeconds(300);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Settings settings;
    private final Secrets secrets;
    private final KeycloakHome home;
    private final Child server;

    public KeycloakServer(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = new KeycloakHome(settings);
        this.server = new Child("keycloak", settings.data());
    }

    /** The address of the realm, which is also the issuer of its tokens. */
    public static String realmUrl(Settings settings) {
        return "http://localhost:" + settings.ports().keycloak() + "/realms/" + REALM;
    }

    /** Whether the server was built for this project. */
    public boolean isPrepared() {
        return home.isBuilt();
    }

    /** What needs no database: builds the server once per project. */
    public void prepare() {
        home.prepare();
    }

    @Override
    public AotCache aotCache() {
        return AotCache.of(
                settings.project(), "keycloak", List.of(home.programs().resolve("lib")), KeycloakHome.JVM_FLAGS);
    }

    @Override
    public void start() {
        prepare();
        JavaProgram.super.start();
    }

    /** PostgreSQL must be up; returns when the realm answers. */
    @Override
    public void startWith(List<String> flags) {
        prepare();
        boolean first = !Files.exists(home.imported());
        if (first) {
            writeRealm();
        }
        Wait.untilReady(server.start(launch(flags, first)), START, () -> Http.answers(realmUrl()));
        if (first) {
            forgetRealmFile();
        }
    }

    @Override
    public void stop() {
        server.stop(STOP);
    }

    @Override
    public Child child() {
        return server;
    }

    public String realmUrl() {
        return realmUrl(settings);
    }

    /** Asks for tokens of demonstration accounts and clients. */
    public Tokens tokens() {
        return new Tokens(realmUrl(), secrets);
    }

    private Launch launch(List<String> flags, boolean first) {
        List<String> arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
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
        return Launch.of(home.folder(), home.java(home.folder(), flags, arguments))
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
