package fr.allervers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.testkit.docs.Documentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small right project, and what is said when one thing of it is wrong. */
class DocsRulesTest {

    @TempDir
    Path root;

    @BeforeEach
    void aRightProject() {
        write("README.md", "# House\n\n[Problems](docs/api/problems.md#refusals-status-409)\n");
        write("docs/adr/0001-first.md", decision("0001 First"));
        write("docs/adr/0002-second.md", decision("0002 Second"));
        write("docs/data-flow.md", "```mermaid\nflowchart LR\n  a --> b\n```\n");
        write(
                "docs/api/problems.md",
                "# Problems\n\n## Refusals, status 409\n\n| code | means |\n| --- | --- |\n| `visit-already-met` | no |\n"
                        + "| `stale` | no |\n| `http-*` | no |\n");
        write("docs/api/visit-service.yaml", "paths:\n  /api/v1/cases/{id}:\n    get: {}\n");
        write("docs/glossary.md", "| français | code |\n| --- | --- |\n| visite | `Visit` |\n");
        mission("held", "`GET /api/v1/cases/{case}`, `fr.allervers.visit.household-met.v1`, `VisitTest`, `README.md`");
        write(
                "visit-service/src/main/java/Visit.java",
                "package fr.allervers.visit;\nrecord Visit() {\n  Object no() { return Problem.answer(412, \"stale\", \"x\"); }\n"
                        + "  Object http() { return \"http-\" + 404; }\n}\n");
        write(
                "visit-service/src/main/java/VisitRefusal.java",
                "enum VisitRefusal implements Refusal {\n    VISIT_ALREADY_MET(\"La visite a eu lieu.\");\n}\n");
        write("visit-service/src/test/java/VisitTest.java", "class VisitTest {}\n");
    }

    @Test
    void documentation_thatIsRight_passes() {
        assertThat(Documentation.wrong(root)).isEmpty();
        assertThatCode(() -> DocsRules.check(root)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "README.md ! [x](docs/none.md) ! the link docs/none.md leads nowhere",
                "README.md ! [x](docs/glossary.md#none) ! the link docs/glossary.md#none leads nowhere",
                "docs/data-flow.md ! ```mermaid\\nflowchart LR\\n``` ! a mermaid diagram is empty",
                "docs/adr/0002-second.md ! # 0002 First ! the title \"# 0002 First\" is another's",
                "docs/adr/0002-second.md ! # 0003 Second ! carries another number",
                "docs/adr/0002-second.md ! # 0002 Second ! has no evidence",
                "docs/adr/0004-fourth.md ! # 0004 Fourth ! number 0003 was expected here",
                "docs/api/problems.md ! | `stale` | no | ! does not explain visit-already-met",
                "docs/api/problems.md ! | `made-up` | no | ! nothing answers made-up",
                "docs/glossary.md ! | visite | `Visite` | ! visite: there is no Visite",
                "docs/glossary.md ! nothing ! has no words",
                "docs/mission.md ! nothing ! has no demands"
            })
    void documentation_withOneThingWrong_fails(String file, String content, String said) {
        write(file, content.replace("\\n", "\n") + "\n");

        assertThat(Documentation.wrong(root))
                .anySatisfy(line -> assertThat(line).startsWith(file).contains(said));
        assertThatThrownBy(() -> DocsRules.check(root))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "held ! `GET /api/v1/houses` ! there is no GET /api/v1/houses",
                "held ! `POST /api/v1/cases/{id}` ! there is no POST /api/v1/cases/{id}",
                "held ! `fr.allervers.visit.made-up.v1` ! there is no fr.allervers.visit.made-up.v1",
                "partly ! `MeetingTest` ! there is no MeetingTest",
                "held ! somewhere ! is said to be held and names no place",
                "soon ! `Visit` ! \"soon\" is no state"
            })
    void mission_thatPromisesTooMuch_fails(String state, String where, String said) {
        mission(state, where);

        assertThat(Documentation.wrong(root))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("docs/mission.md: demand 1: ")
                        .contains(said));
    }

    @Test
    void mission_whoseCountsAreWrong_fails() {
        mission("not yet", "");

        assertThat(Documentation.wrong(root))
                .containsExactly("docs/mission.md: the table at the top does not say 0 | 0 | 1 | 1");
    }

    private void mission(String state, String where) {
        write(
                "docs/mission.md",
                "| held | partly | not yet | demands |\n| --- | --- | --- | --- |\n| 1 | 0 | 0 | 1 |\n\n"
                        + "| # | note | state | where |\n| --- | --- | --- | --- |\n| 1 | « quote » | " + state + " | "
                        + where + " |\n");
    }

    private static String decision(String title) {
        return "# " + title + "\n\n## Context\n\n## Options\n\n## Decision\n\n## Consequences\n\n## Evidence\n";
    }

    private void write(String file, String content) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
