package fr.allervers.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * The programs that the build unpacked under {@code .allervers/tools}: shared by every data folder of this
 * project and kept by {@code mvn clean}.
 */
public record Tools(Path project) {

    /** A file's lock keeps other programs away; within one it would only fail. */
    private static final Lock IN_THIS_PROGRAM = new ReentrantLock();

    public Path postgres() {
        return folder().resolve(version("postgres"));
    }

    public Path keycloak() {
        return folder().resolve(version("keycloak"));
    }

    /** What the broker's program is made of: this module and its libraries. */
    public List<Path> libraries() {
        Path target = project.resolve("deploy/local/target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new StartFailure("deploy/local is not built: run mvn install -pl deploy/local -am -DskipTests.");
        }
        return List.of(ownCode(target), target.resolve("lib"));
    }

    public String classPath() {
        return libraries().getFirst() + File.pathSeparator + libraries().getLast() + "/*";
    }

    /** The jar, which an AOT cache needs, unless the classes were compiled since. */
    private static Path ownCode(Path target) {
        Path classes = target.resolve("classes");
        File compiled = classes.resolve("fr/allervers/local/kafka/broker/BrokerMain.class")
                .toFile();
        File[] jars = target.toFile().listFiles((_, name) -> name.startsWith("local-") && name.endsWith(".jar"));
        return jars != null && jars.length == 1 && jars[0].lastModified() >= compiled.lastModified()
                ? jars[0].toPath()
                : classes;
    }

    /** The Java program that runs this one. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Runs a preparation once for all programs of this project, even when two start together. */
    public void once(Path result, Predicate<Path> done, Runnable preparation) {
        if (done.test(result)) {
            return;
        }
        IN_THIS_PROGRAM.lock();
        try (FileChannel channel = FileChannel.open(
                        Files.createDirectories(folder()).resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            if (!done.test(result)) {
                preparation.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IN_THIS_PROGRAM.unlock();
        }
    }

    private Path folder() {
        return project.resolve(".allervers/tools");
    }

    private static String version(String tool) {
        try (InputStream in = Tools.class.getResourceAsStream("tools.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return versions.getProperty(tool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
