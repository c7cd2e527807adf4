package fr.allervers.system.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.Caller;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A household's case, from its referral on, as the team of the place works on it. */
public record Cases(LivePlatform platform, Place place, String caseId, String referralId) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Refers a new household and waits until the team sees it. */
    public static Cases open(LivePlatform platform, Place place) {
        return open(platform, place, Referrals.of(place));
    }

    public static Cases open(LivePlatform platform, Place place, ObjectNode referral) {
        JsonNode received = platform.as(place.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", referral)
                .expect(201)
                .json();
        Cases opened = new Cases(
                platform,
                place,
                received.path("caseId").asText(),
                received.path("id").asText());
        Awaitility.await("the case of an allocated referral")
                .atMost(PATIENCE)
                .until(() -> opened.read().status() == 200
                        && !opened.read().json().path("identity").isNull());
        return opened;
    }

    public Caller agent() {
        return platform.as(place.agent());
    }

    public Answer read() {
        return agent().get(Service.VISIT, path(""));
    }

    /** Into a room of the case, such as {@code meetings}. */
    public Cases record(String room, ObjectNode entry) {
        agent().post(Service.VISIT, path("/" + room), entry).expect(201);
        return this;
    }

    /** As a client does: when a letter changed the case meanwhile (412), it reads again and repeats. */
    public Cases close(ObjectNode closure) {
        Awaitility.await("the closure on the last version")
                .atMost(PATIENCE)
                .until(() -> closeOnce(closure).status() != 412);
        assertThat(read().json().path("state").asText()).isEqualTo("CLOSED");
        return this;
    }

    private Answer closeOnce(ObjectNode closure) {
        return agent().post(Service.VISIT, path("/closure"), closure, read().version());
    }

    public JsonNode timeline() {
        return agent().get(Service.VISIT, path("/timeline")).expect(200).json();
    }

    /** Empty until follow-up knows of an exchange. */
    public JsonNode watches() {
        Answer answer = agent().get(Service.FOLLOWUP, path("/watches"));
        return answer.status() == 404 ? Json.read("[]") : answer.expect(200).json();
    }

    private String path(String room) {
        return "/api/v1/cases/" + caseId + room;
    }
}
