package fr.allervers.local.keycloak;

import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import fr.allervers.local.Tools;
import fr.allervers.local.child.Child;
import fr.allervers.local.child.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where Keycloak runs: the programs once per project, built once for PostgreSQL; data and realm in the
 * data folder of each platform, so that two of them never share a realm.
 */
record KeycloakHome(Settings settings) {

    private static final Duration BUILD = Duration.ofMinutes(5);
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres", "--health-enabled=false", "--metrics-enabled=false", "--transaction-xa-enabled=false");

    static final List<String> JVM_FLAGS = List.of(
            "-Xms64m",
            "-Xmx288m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    Path folder() {
        return settings.data().folder("keycloak");
    }

    Path realmFile() {
        return settings.data().folder("keycloak/data/import").resolve("allervers-realm.json");
    }

    /** Left by a start that imported the realm. */
    Path imported() {
        return folder().resolve("realm-imported");
    }

    boolean isBuilt() {
        return Files.exists(built());
    }

    void prepare() {
        Path programs = programs();
        new Tools(settings.project()).once(built(), Files::exists, () -> build(built()));
        settings.data().folder("keycloak/conf");
        List.of("lib", "providers", "themes").forEach(name -> link(folder().resolve(name), programs.resolve(name)));
    }

    /** Keycloak's own start script, without the script: it would stand between the launcher and Java. */
    List<String> java(Path home, List<String> jvmFlags, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Tools.java().toString()));
        command.addAll(JVM_FLAGS);
        command.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf")));
        command.addAll(jvmFlags);
        command.addAll(List.of(
                "-cp",
                programs().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    Path programs() {
        Path programs = new Tools(settings.project()).keycloak();
        if (!Files.isDirectory(programs)) {
            throw new StartFailure(
                    "No Keycloak in " + programs + ": run mvn install -pl deploy/local -am -DskipTests.");
        }
        return programs;
    }

    private Path built() {
        return programs().resolve("built-for-local" + BUILD_OPTIONS.hashCode());
    }

    private void build(Path built) {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        Child build = new Child("keycloak-build", settings.data())
                .start(Launch.of(programs(), java(programs(), List.of(), arguments)));
        if (build.waitFor(BUILD) != 0) {
            throw build.failure("failed", "read the lines above; deleting .allervers/tools and building anew may help");
        }
        try {
            Files.createFile(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
