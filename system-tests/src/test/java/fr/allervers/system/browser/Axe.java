package fr.allervers.system.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import fr.allervers.system.platform.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The accessibility rules of axe-core, which the web client's build brought. */
final class Axe {

    private static final Path SCRIPT = Path.of("operator-web/src/main/webui/node_modules/axe-core/axe.min.js");

    /** Once nothing moves any more: what still folds out covers what is below it. */
    private static final String RUN = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              const moving = () => document.getAnimations().filter(one => one.playState === "running"
                  && one.effect?.getComputedTiming().endTime !== Infinity);
              await frame();
              await frame();
              while (moving().length > 0) {
                await Promise.allSettled(moving().map(one => one.finished));
              }
              const found = await axe.run(document, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
              });
              return JSON.stringify(found.violations);
            }
            """;

    private Axe() {}

    static void assertNoViolation(Page page, String test) {
        page.evaluate(script());
        List<String> found = StreamSupport.stream(
                        Json.read(page.evaluate(RUN).toString()).spliterator(), false)
                .map(Axe::text)
                .toList();
        if (!found.isEmpty()) {
            throw new AssertionError(
                    test + ": " + page.url() + " breaks rules of accessibility\n" + String.join("\n", found));
        }
    }

    private static String text(JsonNode violation) {
        String places = violation
                .path("nodes")
                .valueStream()
                .map(node -> node.path("target") + " " + node.path("html").asText())
                .collect(Collectors.joining("\n    "));
        return violation.path("id").asText() + " (" + violation.path("impact").asText() + "): "
                + violation.path("help").asText() + "\n    " + places;
    }

    /** Evaluated, not added to the page as an element, which its policy would forbid. */
    private static String script() {
        Path project = Path.of(System.getProperty("project.root", ".."));
        try {
            return Files.readString(project.resolve(SCRIPT));
        } catch (IOException failure) {
            throw new UncheckedIOException("axe-core is not installed: build operator-web first", failure);
        }
    }
}
