package fr.allervers.testkit.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every word of the glossary lives where it says. */
final class Glossary {

    private Glossary() {}

    static Stream<String> wrong(Project project) {
        Path page = project.docs("glossary.md");
        if (!Files.exists(page)) {
            return Stream.of("docs/glossary.md: is missing");
        }
        Types types = Types.of(project);
        List<List<String>> rows = Markdown.rows(Project.read(page));
        return rows.isEmpty()
                ? Stream.of("docs/glossary.md: has no words")
                : rows.stream()
                        .flatMap(row -> Markdown.spans(row.getLast()).stream()
                                .filter(span -> !types.has(span))
                                .map(span -> "docs/glossary.md: " + row.getFirst() + ": there is no " + span));
    }
}
