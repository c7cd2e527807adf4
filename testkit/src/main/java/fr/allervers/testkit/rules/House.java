package fr.allervers.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The classes of one service and where its tests are written.
 *
 * @param root the package root, such as {@code fr.allervers.visit}
 */
public record House(String root, JavaClasses classes, Path tests) {

    /** A service as it runs: without its tests. */
    public static House of(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        return new House(root, classes, Path.of("src/test/java"));
    }

    Stream<JavaClass> all() {
        return classes.stream().filter(one -> !one.getSimpleName().equals("package-info"));
    }

    Stream<JavaClass> playing(Role role) {
        return all().filter(role::plays);
    }

    /** The folder below the root: a feature, or the domain that all features share. */
    Optional<String> featureOf(JavaClass one) {
        String name = one.getPackageName();
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.")[0])
                : Optional.empty();
    }

    boolean isOurs(String className) {
        return className.startsWith(root + ".");
    }
}
