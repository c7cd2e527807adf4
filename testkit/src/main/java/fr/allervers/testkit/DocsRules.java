package fr.allervers.testkit;

import fr.allervers.testkit.docs.Documentation;
import java.nio.file.Path;
import java.util.List;

/** The documentation tells the truth; for the one {@code DocsTest} that sees the whole project. */
public final class DocsRules {

    private DocsRules() {}

    /** Links, decisions, diagrams, problem codes, glossary, mission: all that is wrong at once. */
    public static void check(Path projectRoot) {
        List<String> wrong = Documentation.wrong(projectRoot);
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    "The documentation is wrong in " + wrong.size() + " places\n" + String.join("\n", wrong));
        }
    }
}
