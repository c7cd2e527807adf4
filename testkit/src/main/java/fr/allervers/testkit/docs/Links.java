package fr.allervers.testkit.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Every link inside the documentation leads somewhere, headings included. */
final class Links {

    private Links() {}

    static Stream<String> wrong(Project project) {
        return project.pages().stream()
                .flatMap(page -> Markdown.links(Project.read(page)).stream()
                        .filter(link -> !link.matches("(https?|mailto):.*"))
                        .filter(link -> !resolves(page, link))
                        .map(link -> project.nameOf(page) + ": the link " + link + " leads nowhere"));
    }

    private static boolean resolves(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1
                        || !target.toString().endsWith(".md")
                        || Markdown.anchors(Project.read(target)).contains(parts[1]));
    }
}
