package fr.allervers.local.up;

import fr.allervers.local.ClockFile;
import fr.allervers.local.Platform;
import fr.allervers.local.PlatformStatus;
import fr.allervers.local.Progress;
import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import fr.allervers.local.child.PrivateFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** {@code ./up}: checks, starts everything, loads the month of transfers once, tells where things are, stays. */
public final class StartCommand {

    private final Settings settings;
    private final Command.Start options;
    private final DataOwner owner;
    private final Simulation simulation;
    private volatile boolean stopping;

    public StartCommand(Settings settings, Command.Start options) {
        this.settings = settings;
        this.options = options;
        this.owner = new DataOwner(settings);
        this.simulation = new Simulation(settings);
    }

    public int run() {
        long start = System.nanoTime();
        prepare();
        Platform platform = choosePlatform();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stop"));
        platform.start(Progress.on(System.out));
        PrivateFile.write(
                statusFile(),
                PlatformStatus.of(settings, platform.infrastructure().secrets()).toJson());
        System.out.println(String.format(
                Locale.ROOT,
                "Ready in %.1f s.",
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0));
        Thread watching = Thread.ofVirtual().start(new Supervisor(platform)::watch);
        tell(platform);
        stay(watching);
        return 0;
    }

    private static void stay(Thread watching) {
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() {
        System.out.println(
                "AllerVers on this machine; data in " + settings.data().root());
        new Checks(settings).enoughDisk();
        owner.take();
        new Checks(settings).portsAreFree();
        if (options.fresh()) {
            owner.wipe();
        }
        PortBase.remember(settings);
        Started.clear(settings);
        if (simulates() && !simulation.isLoaded()) {
            ClockFile.of(settings).now();
        }
    }

    private Platform choosePlatform() {
        if (options.infrastructureOnly()) {
            return Platform.infrastructureOnly(settings);
        }
        return options.aot() ? Platform.whole(settings) : Platform.withoutRecording(settings);
    }

    private boolean simulates() {
        return !options.empty() && !options.infrastructureOnly();
    }

    private void tell(Platform platform) {
        simulate();
        System.out.println(new ClosingPage(settings, platform.infrastructure().secrets(), today())
                .text(!options.infrastructureOnly() && simulation.isLoaded()));
        Started.mark(settings);
    }

    private void simulate() {
        try {
            if (simulates()) {
                simulation.run(statusFile());
            }
        } catch (StartFailure e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    /** A day that has begun everywhere in France, La Réunion included. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    private Path statusFile() {
        return settings.data().file("status.json");
    }

    private void stop(Platform platform) {
        stopping = true;
        System.out.println("\nStopping…");
        simulation.stop();
        platform.stop();
        System.out.println("Stopped. Data are kept in " + settings.data().root());
    }
}
