package fr.allervers.testkit.docs;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decisions are numbered without gaps, titled as they are numbered, and all have their five parts. */
final class Decisions {

    private static final List<String> PARTS = List.of("context", "options", "decision", "consequences", "evidence");

    private Decisions() {}

    static Stream<String> wrong(Project project) {
        List<Path> pages = project.pages().stream()
                .filter(page -> page.startsWith(project.docs("adr")))
                .toList();
        if (pages.isEmpty()) {
            return Stream.of("docs/adr: there is no decision");
        }
        return Stream.of(numbers(project, pages), titles(project, pages), parts(project, pages))
                .flatMap(lines -> lines);
    }

    private static Stream<String> numbers(Project project, List<Path> pages) {
        return IntStream.range(0, pages.size())
                .filter(index -> !name(pages.get(index)).startsWith("%04d-".formatted(index + 1)))
                .mapToObj(index ->
                        "%s: number %04d was expected here".formatted(project.nameOf(pages.get(index)), index + 1));
    }

    private static Stream<String> titles(Project project, List<Path> pages) {
        Set<String> seen = new HashSet<>();
        return pages.stream()
                .filter(page -> !title(page).matches("# " + name(page).substring(0, 4) + " \\S.*")
                        || !seen.add(title(page).substring(6)))
                .map(page -> project.nameOf(page) + ": the title \"" + title(page)
                        + "\" is another's or carries another number");
    }

    private static Stream<String> parts(Project project, List<Path> pages) {
        return pages.stream()
                .flatMap(page -> PARTS.stream()
                        .filter(part -> !Markdown.anchors(Project.read(page)).contains(part))
                        .map(part -> project.nameOf(page) + ": has no " + part));
    }

    private static String name(Path page) {
        return page.getFileName().toString();
    }

    private static String title(Path page) {
        return Project.read(page).lines().findFirst().orElse("");
    }
}
