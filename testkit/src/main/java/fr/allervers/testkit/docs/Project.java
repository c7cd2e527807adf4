package fr.allervers.testkit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the whole project, without what is built or fetched. */
public record Project(Path root, List<Path> files) {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git", ".allervers", ".idea");

    public static Project at(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new OurFiles(files));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Project(root, files.stream().sorted().toList());
    }

    /** The front page and everything under docs. */
    List<Path> pages() {
        return files.stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> file.startsWith(root.resolve("docs")) || file.equals(root.resolve("README.md")))
                .toList();
    }

    List<Path> sources() {
        return files.stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    List<Path> mainSources() {
        return sources().stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .filter(file -> !file.startsWith(root.resolve("testkit")))
                .toList();
    }

    Path docs(String name) {
        return root.resolve("docs").resolve(name);
    }

    String nameOf(Path file) {
        return root.relativize(file).toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class OurFiles extends SimpleFileVisitor<Path> {

        private final List<Path> found;

        OurFiles(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
