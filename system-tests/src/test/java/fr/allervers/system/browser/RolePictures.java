package fr.allervers.system.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of {@code docs/roles}: each is made by a browser test. */
final class RolePictures {

    static final String FOLDER = "pictures/";

    private static final Path PROJECT = Path.of(System.getProperty("project.root", ".."));
    private static final Path DOCUMENTED = PROJECT.resolve("docs/roles/images");
    private static final Path TESTS = PROJECT.resolve("system-tests/src/test/java");
    private static final Pattern MADE = Pattern.compile("\\.picture\\(\"([a-z-]+)\"\\)");
    private static final String PNG = ".png";

    private RolePictures() {}

    static void renew(Path screenshots, String name) {
        try {
            Files.copy(
                    screenshots.resolve(FOLDER + name + PNG),
                    DOCUMENTED.resolve(name + PNG),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Set<String> documented() throws IOException {
        try (Stream<Path> pictures = Files.list(DOCUMENTED)) {
            return pictures.map(picture -> picture.getFileName().toString().replace(PNG, ""))
                    .collect(Collectors.toSet());
        }
    }

    /** By the tests' sources. */
    static Set<String> made() throws IOException {
        try (Stream<Path> tests = Files.walk(TESTS)) {
            return tests.filter(path -> path.toString().endsWith("BrowserTest.java"))
                    .flatMap(RolePictures::namesIn)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> namesIn(Path test) {
        try {
            return MADE.matcher(Files.readString(test)).results().map(RolePictures::name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
