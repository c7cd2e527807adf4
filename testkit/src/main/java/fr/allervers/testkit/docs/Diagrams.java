package fr.allervers.testkit.docs;

import java.util.stream.Stream;

/** A diagram draws something: a first line that says which kind, and at least one more. */
final class Diagrams {

    private Diagrams() {}

    static Stream<String> wrong(Project project) {
        return project.pages().stream()
                .flatMap(page -> Markdown.blocks(Project.read(page), "mermaid").stream()
                        .filter(block ->
                                block.lines().filter(line -> !line.isBlank()).count() < 2)
                        .map(_ -> project.nameOf(page) + ": a mermaid diagram is empty"));
    }
}
