package fr.allervers.testkit.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every code that can be answered is documented, and no other. */
final class Problems {

    private Problems() {}

    static Stream<String> wrong(Project project) {
        Path page = project.docs("api/problems.md");
        if (!Files.exists(page)) {
            return Stream.of("docs/api/problems.md: is missing");
        }
        Set<String> documented = documented(page);
        Set<String> answered = ProblemCodes.answered(project);
        return Stream.concat(
                answered.stream()
                        .filter(code -> !documented.contains(code))
                        .sorted()
                        .map(code -> "docs/api/problems.md: does not explain " + code),
                documented.stream()
                        .filter(code -> !answered.contains(code) && !isThinkable(project, code))
                        .sorted()
                        .map(code -> "docs/api/problems.md: nothing answers " + code));
    }

    private static Set<String> documented(Path page) {
        return Markdown.rows(Project.read(page)).stream()
                .flatMap(row -> Markdown.spans(row.getFirst()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code http-*}: a beginning, and a number or a name at the end. */
    private static boolean isThinkable(Project project, String code) {
        return ProblemCodes.thinkable(project).contains(code.replace("-*", ""));
    }
}
