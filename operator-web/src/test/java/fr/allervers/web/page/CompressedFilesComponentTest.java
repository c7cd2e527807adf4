package fr.allervers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.web.fixtures.FrontResource;
import fr.allervers.web.fixtures.Guest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code probe.js} stands for a file of the page, {@code probe.js.br} for what its build made of it. */
@QuarkusTest
@QuarkusTestResource(FrontResource.class)
class CompressedFilesComponentTest {

    private static final String FILE = "/assets/probe.js";

    @TestHTTPResource("/")
    URI front;

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, deflate, br, zstd", "gzip;q=0.5, br;q=0.9"})
    void browserThatUnderstandsIt_getsTheSmallerFile(String accepted) {
        HttpResponse<String> answer = Guest.at(front).get(FILE, "Accept-Encoding", accepted);

        assertThat(answer.body()).isEqualTo("small");
        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("br");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(answer.headers().allValues("Vary")).containsExactly("accept-encoding");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br;q=0", "br;q=0.0, identity", "zebra"})
    void otherBrowser_getsTheFileItself(String accepted) {
        HttpResponse<String> answer = Guest.at(front).get(FILE, "Accept-Encoding", accepted);

        assertThat(answer.body()).isEqualTo("plain");
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void fileThatIsNotThere_isNotFound() {
        HttpResponse<String> answer = Guest.at(front).get("/assets/nothing.js", "Accept-Encoding", "br");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }
}
