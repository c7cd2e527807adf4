package fr.allervers.web.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.web.fixtures.FrontResource;
import fr.allervers.web.fixtures.Guest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies flow: no file waits in the front until it is whole. */
@QuarkusTest
@QuarkusTestResource(FrontResource.class)
class StreamingComponentTest {

    private static final long LARGE = 300L * 1024 * 1024;
    private static final int PIECE = 1024 * 1024;

    @TestHTTPResource("/")
    URI front;

    private Guest agent;

    @BeforeEach
    void signIn() {
        agent = Guest.signedIn(front, "ccapex-sec-93");
    }

    @Test
    @Timeout(30)
    void everyPiece_isThereAndBackBeforeTheNextIsSent() throws IOException {
        try (Socket socket = new Socket(front.getHost(), front.getPort())) {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            write(out, headOfPost("/api/visit/v1/echo"));

            write(out, "5\r\nfirst\r\n");
            assertThat(readUntil(in, "first")).startsWith("HTTP/1.1 200");
            write(out, "6\r\nsecond\r\n");
            readUntil(in, "second");
            write(out, "0\r\n\r\n");
            readUntil(in, "0\r\n\r\n");
        }
    }

    @Test
    void largeUpload_isReceivedWhole() {
        byte[] piece = new byte[PIECE];
        Iterable<byte[]> pieces =
                () -> LongStream.range(0, LARGE / PIECE).mapToObj(_ -> piece).iterator();

        String told = agent.post(
                        "/api/referral/v1/referral-imports",
                        BodyPublishers.ofByteArrays(pieces),
                        "Content-Type",
                        "application/x-ndjson")
                .body();

        assertThat(new JsonObject(told).getLong("bytes")).isEqualTo(LARGE);
    }

    @Test
    void largeDownload_isReceivedWhole() throws IOException {
        try (InputStream in = agent.get("/api/reporting/v1/many-bytes?" + LARGE, BodyHandlers.ofInputStream())
                .body()) {
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(LARGE);
        }
    }

    @Test
    @Timeout(30)
    void downloadThatBreaks_isNotTakenForWhole() {
        assertThatThrownBy(() -> agent.get("/api/reporting/v1/dies-in-the-middle"))
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    @Timeout(30)
    void uploadThatBreaks_isNotTakenForWhole() throws IOException {
        String file = "/api/visit/v1/files?" + UUID.randomUUID();
        try (Socket socket = new Socket(front.getHost(), front.getPort())) {
            write(socket.getOutputStream(), headOfPost(file));
            write(socket.getOutputStream(), "5\r\nfirst\r\n");
            Awaitility.await("the file begins").until(() -> stateOf(file).equals("begun"));
        }

        Awaitility.await("its end").until(() -> !stateOf(file).equals("begun"));
        assertThat(stateOf(file)).isEqualTo("broken");
    }

    private String stateOf(String file) {
        return agent.get(file).body();
    }

    private String headOfPost(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + front.getAuthority() + "\r\nCookie: " + agent.cookieHeader()
                + "\r\nX-Requested-With: JavaScript\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = in.read();
            assertThat(next).as("the end of the answer, after: " + read).isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }
}
