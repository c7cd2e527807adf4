package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.allervers.testkit.DocsRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documents say what is so: links lead somewhere, what they name exists. */
class DocsTest {

    @Test
    void documents_sayWhatIsSo() {
        Path project = Path.of(System.getProperty("project.root", ".."));

        assertThatCode(() -> DocsRules.check(project)).doesNotThrowAnyException();
    }
}
