package fr.allervers.testkit.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All checks of the documentation. */
public final class Documentation {

    private Documentation() {}

    /** What is wrong, one line each; empty when all is well. */
    public static List<String> wrong(Path projectRoot) {
        Project project = Project.at(projectRoot.toAbsolutePath().normalize());
        return Stream.of(
                        Links.wrong(project),
                        Decisions.wrong(project),
                        Diagrams.wrong(project),
                        Problems.wrong(project),
                        Glossary.wrong(project),
                        Mission.wrong(project))
                .flatMap(lines -> lines)
                .toList();
    }
}
