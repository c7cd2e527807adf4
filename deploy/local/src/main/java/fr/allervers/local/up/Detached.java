package fr.allervers.local.up;

import fr.allervers.local.Settings;
import fr.allervers.local.Tools;
import fr.allervers.local.Up;
import fr.allervers.local.child.Child;
import fr.allervers.local.child.Launch;
import fr.allervers.local.child.Leftovers;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./up --detach}: the launcher in the background; its lines are shown until it has told everything. */
public final class Detached {

    private static final int PAUSE_MILLIS = 200;

    private final Settings settings;
    private final List<String> arguments;

    public Detached(Settings settings, List<String> arguments) {
        this.settings = settings;
        this.arguments = arguments.stream()
                .filter(argument -> !argument.equals("--detach"))
                .toList();
    }

    public int run() {
        DataOwner.refuseIfRunning(settings);
        Started.clear(settings);
        Child launcher = new Child(Leftovers.LAUNCHER, settings.data());
        long alreadyThere = size(launcher.log());
        launcher.start(Launch.of(settings.project(), command()));
        try (RandomAccessFile log = new RandomAccessFile(launcher.log().toFile(), "r")) {
            log.seek(alreadyThere);
            return follow(launcher, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int follow(Child launcher, RandomAccessFile log) throws IOException {
        while (launcher.isAlive() && !Started.isMarked(settings)) {
            show(log);
            pause();
        }
        boolean started = Started.isMarked(settings);
        show(log);
        if (started) {
            System.out.println("It goes on in the background; ./up stop ends it. Log: " + launcher.log());
        }
        return started ? 0 : 1;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Tools.java().toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dproject.root=" + settings.project(),
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private static void show(RandomAccessFile log) throws IOException {
        byte[] fresh = new byte[(int) (log.length() - log.getFilePointer())];
        log.readFully(fresh);
        System.out.write(fresh);
        System.out.flush();
    }

    private static long size(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
