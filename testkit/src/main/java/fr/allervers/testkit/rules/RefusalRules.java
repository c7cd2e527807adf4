package fr.allervers.testkit.rules;

import static fr.allervers.testkit.rules.Role.REFUSAL;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reason to say no is tried by a test. */
final class RefusalRules {

    static final List<Rule> IN_SERVICES =
            List.of(new Rule("R18", "every refusal is named in a test", Set.of(REFUSAL), RefusalRules::untested));

    private RefusalRules() {}

    private static Stream<Breach> untested(House house) {
        String tests = textOf(house.tests());
        return house.playing(REFUSAL)
                .flatMap(one -> constants(one)
                        .filter(name -> !Pattern.compile("\\b" + name + "\\b")
                                .matcher(tests)
                                .find())
                        .map(name -> Breach.of(one, name + " is in no test")));
    }

    private static Stream<String> constants(JavaClass refusal) {
        return refusal.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName);
    }

    private static String textOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RefusalRules::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
