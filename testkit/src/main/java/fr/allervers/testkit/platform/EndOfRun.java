package fr.allervers.testkit.platform;

import fr.allervers.local.Settings;
import fr.allervers.local.child.Leftovers;
import java.util.List;

/** Ends this run's programs with the JVM; known by their pid files, whichever test started or restarted them. */
final class EndOfRun {

    /** Clients before the database they use. */
    private static final List<String> PROGRAMS = List.of("keycloak", "kafka", "postgres");

    private EndOfRun() {}

    static void stops(Settings settings) {
        PROGRAMS.forEach(program -> endLeftOver(settings, program));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform()
                        .name("test-platform-end")
                        .unstarted(() -> PROGRAMS.forEach(program -> endLeftOver(settings, program))));
    }

    /** Called once before the hook, so that every class it needs is loaded while the class loader is open. */
    static void endLeftOver(Settings settings, String program) {
        Leftovers.end(settings.data(), program);
    }
}
