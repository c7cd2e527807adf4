package fr.allervers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The web client's own tests: types of the API, compiler, style, components. */
class ClientTest {

    private static final Path CLIENT = Path.of("src/main/webui");

    @BeforeAll
    static void bringLibraries() throws IOException, InterruptedException {
        if (!Files.exists(CLIENT.resolve("node_modules/.package-lock.json"))) {
            assertSucceeds("npm", "ci");
        }
    }

    @Test
    void client_passesItsOwnTests() throws IOException, InterruptedException {
        assertSucceeds("npm", "test");
    }

    private static void assertSucceeds(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(CLIENT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
