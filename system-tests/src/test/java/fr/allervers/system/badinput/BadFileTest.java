package fr.allervers.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.system.data.PartnerFile;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.Caller;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month's file with wrong lines: each line is judged alone and named by its number. */
class BadFileTest {

    private static final Place PLACE = Place.HERAULT;

    private final LivePlatform platform = LivePlatform.shared();
    private final Caller caf = platform.as(PLACE.caf());
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @BeforeEach
    void plan() {
        Plans.generous(platform, PLACE);
    }

    @Test
    void lines_thatAreWrong_areNamedByTheirNumberAndTheOthersEnter() {
        String good = Referrals.of(PLACE).toString();
        line(good, StandardCharsets.UTF_8);
        line(good.substring(0, good.length() / 2), StandardCharsets.UTF_8);
        line(Referrals.of(PLACE).put("stage", "Énoncé").toString(), StandardCharsets.ISO_8859_1);
        line("", StandardCharsets.UTF_8);
        line(Referrals.of(PLACE).put("stageDate", "2999-01-01").toString(), StandardCharsets.UTF_8);
        line(Referrals.from("CD", PLACE).toString(), StandardCharsets.UTF_8);
        line(Referrals.of(Place.GARD).toString(), StandardCharsets.UTF_8);
        line("x".repeat(100_000), StandardCharsets.UTF_8);
        line(Referrals.of(PLACE).toString(), StandardCharsets.UTF_8);

        JsonNode report = new PartnerFile(file.toByteArray()).push(caf);

        assertThat(lines(report))
                .containsExactly(
                        "1 ACCEPTED []",
                        "2 REJECTED [ malformed]",
                        "3 REJECTED [ encoding]",
                        "5 REJECTED [/stageDate date-in-the-future]",
                        "6 REJECTED [/source source-not-yours]",
                        "7 REJECTED [/household/address/commune department-not-yours]",
                        "8 REJECTED [ too-long]",
                        "9 ACCEPTED []");
        assertThat(report.path("lines").asInt()).isEqualTo(8);
    }

    @Test
    void file_thatEndsInTheMiddleOfALine_keepsTheLinesBeforeIt() {
        String good = Referrals.of(PLACE).toString();
        line(good, StandardCharsets.UTF_8);
        file.writeBytes(Referrals.of(PLACE).toString().substring(0, 200).getBytes(StandardCharsets.UTF_8));

        assertThat(lines(new PartnerFile(file.toByteArray()).push(caf)))
                .containsExactly("1 ACCEPTED []", "2 REJECTED [ malformed]");
    }

    @Test
    void file_withoutALine_isRefused() {
        for (String empty : List.of("", "\n\n", "\r\n")) {
            Answer answer = caf.postFile(empty.getBytes(StandardCharsets.UTF_8)).expectProblem(400);

            assertThat(answer.violations()).containsExactly(" empty");
        }
    }

    @Test
    void file_whoseSenderGoesAway_leavesNothing() throws Exception {
        Written before = Written.in(platform, PLACE);
        URI service = URI.create(platform.service(Service.REFERRAL).url());
        String head = "POST /api/v1/referral-imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + caf.token().get()
                + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 1000000\r\n\r\n";

        try (Socket socket = new Socket("127.0.0.1", service.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + Referrals.of(PLACE) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        Awaitility.await("the half file is forgotten")
                .atMost(Duration.ofSeconds(20))
                .until(() -> platform.tables(Service.REFERRAL)
                                .count("select count(*) from import_batch where state = 'RECEIVING'")
                        == 0);
        assertThat(Written.in(platform, PLACE)).isEqualTo(before);
    }

    private void line(String text, Charset charset) {
        file.writeBytes((text + "\n").getBytes(charset));
    }

    private List<String> lines(JsonNode report) {
        List<String> lines = new ArrayList<>();
        PartnerFile.lines(caf, report)
                .forEach(line -> lines.add(line.path("line").asText() + " "
                        + line.path("status").asText() + " " + Answer.violations(line.path("violations"))));
        return lines;
    }
}
