package fr.allervers.local.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JDK's ahead-of-time cache of one program: classes loaded and linked beforehand. It is named after
 * everything it depends on (jars, JDK, flags), so that a stale one is never used.
 */
public record AotCache(Path folder, String program, String fingerprint) {

    /** The cache of a program made of these files and folders, run with these flags. */
    public static AotCache of(Path project, String program, List<Path> code, List<String> flags) {
        return new AotCache(project.resolve(".allervers/aot"), program, fingerprint(code, flags));
    }

    public boolean exists() {
        return Files.exists(file());
    }

    public List<String> flagsToUse() {
        return exists() ? List.of("-XX:AOTCache=" + file(), "-Xlog:aot=error", "-Xlog:cds=error") : List.of();
    }

    List<String> flagsToRecord() {
        try {
            Files.createDirectories(folder);
            return List.of("-XX:AOTCacheOutput=" + unfinished(), "-Xlog:aot=error", "-Xlog:cds=error");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the cache that a recording wrote, and removes those of earlier builds. */
    void keep() {
        try {
            if (Files.exists(unfinished())) {
                Files.move(unfinished(), file(), StandardCopyOption.REPLACE_EXISTING);
            }
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(this::isStale).forEach(AotCache::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve(program + "-" + fingerprint + ".aot");
    }

    private Path unfinished() {
        return folder.resolve(program + "-" + fingerprint + ".unfinished");
    }

    private boolean isStale(Path other) {
        return other.getFileName().toString().startsWith(program + "-") && !other.equals(file());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(List<Path> code, List<String> flags) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, System.getProperty("java.vm.version") + flags);
            for (Path part : code) {
                addFiles(digest, part);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addFiles(MessageDigest digest, Path part) {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                add(digest, file + " " + facts.size() + " " + facts.lastModifiedTime());
            }
        } catch (IOException e) {
            add(digest, part + " is missing");
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
