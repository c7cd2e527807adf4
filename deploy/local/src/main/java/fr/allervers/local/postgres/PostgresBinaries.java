package fr.allervers.local.postgres;

import fr.allervers.local.StartFailure;
import fr.allervers.local.Tools;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per project from the archive that the build fetched. */
record PostgresBinaries(Tools tools) {

    private static final int OWNER_EXECUTES = 0100;

    /** The folder that holds {@code initdb} and {@code postgres}. */
    Path folder() {
        Path unpacked = tools.postgres().resolve("unpacked");
        tools.once(unpacked.resolve("done"), Files::exists, () -> unpack(unpacked));
        return unpacked.resolve("bin");
    }

    private void unpack(Path target) {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(Files.newInputStream(archive()))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
            Files.createFile(target.resolve("done"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(tools.postgres())) {
            return files.filter(file -> file.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("No PostgreSQL archive in " + tools.postgres()
                            + ": run mvn install -pl deploy/local -am -DskipTests."));
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("An archive entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
            Files.setPosixFilePermissions(file, executable());
        }
    }

    private static Set<PosixFilePermission> executable() {
        return PosixFilePermissions.fromString("rwxr-xr-x");
    }
}
