package fr.allervers.system.data;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.system.platform.Caller;
import fr.allervers.system.platform.Service;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A month's file of a partner, and what the platform reports of it. */
public record PartnerFile(byte[] bytes) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String IMPORTS = "/api/v1/referral-imports/";

    public static PartnerFile of(List<? extends JsonNode> referrals) {
        return new PartnerFile(referrals.stream()
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it and waits until every line is worked off; answers the report. */
    public JsonNode push(Caller partner) {
        String id = partner.postFile(bytes).expect(202).json().path("id").asText();
        return Awaitility.await("an import")
                .atMost(PATIENCE)
                .until(
                        () -> partner.get(Service.REFERRAL, IMPORTS + id)
                                .expect(200)
                                .json(),
                        report -> report.path("state").asText().equals("DONE"));
    }

    /** What became of each line, in their order. */
    public static JsonNode lines(Caller partner, JsonNode report) {
        return partner.get(Service.REFERRAL, IMPORTS + report.path("id").asText() + "/lines?limit=500")
                .expect(200)
                .json();
    }
}
