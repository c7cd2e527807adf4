package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The packaged service has a heap of 256 MB; a file is as long as it likes. */
class BigFileTest {

    private static final int LINES = 50_000;
    private static final int ENTERED = 600;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LivePlatform platform = LivePlatform.shared();

    @Test
    void longFile_isCheckedLineByLineInBoundedMemory() {
        Place place = Place.VAL_DE_MARNE;

        JsonNode report = ended(place, send(place, "?mode=validate", LINES));

        assertThat(report.path("accepted").asInt()).isEqualTo(LINES);
        assertThat(referrals(place)).isZero();
    }

    @Test
    void fileOfAllOrNothing_whoseServiceIsKilled_entersAllOnce() {
        Place place = Place.BOUCHES_DU_RHONE;
        String id = send(place, "?atomic=all", ENTERED);

        platform.service(Service.REFERRAL).kill();
        platform.service(Service.REFERRAL).start();

        assertThat(ended(place, id).path("accepted").asInt()).isEqualTo(ENTERED);
        assertThat(referrals(place)).isEqualTo(ENTERED);
    }

    /** Lines are made while they are sent: the test does not hold the file either. */
    private String send(Place place, String query, int lines) {
        Plans.generous(platform, place);
        ObjectNode template = Referrals.of(place);
        return platform.as(place.caf())
                .send(
                        Service.REFERRAL,
                        "POST",
                        "/api/v1/referral-imports" + query,
                        BodyPublishers.ofByteArrays(() -> IntStream.range(0, lines)
                                .mapToObj(number -> line(template, number))
                                .iterator()),
                        Map.of("Content-Type", "application/x-ndjson"))
                .expect(202)
                .json()
                .path("id")
                .asText();
    }

    /** Each of a household of its own. */
    private static byte[] line(ObjectNode template, int number) {
        ObjectNode referral = template.deepCopy().put("sourceReference", "big-" + number);
        ((ObjectNode) referral.at("/household/members/0")).put("lastName", "Gros" + letters(number));
        return (referral + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .collect(Collectors.joining());
    }

    private JsonNode ended(Place place, String id) {
        return Awaitility.await("the import")
                .atMost(PATIENCE)
                .until(
                        () -> platform.as(place.caf())
                                .get(Service.REFERRAL, "/api/v1/referral-imports/" + id)
                                .json(),
                        found -> found.path("state").asText().equals("DONE"));
    }

    private long referrals(Place place) {
        return platform.tables(Service.REFERRAL)
                .count("select count(*) from referral where department = ?", place.department());
    }
}
