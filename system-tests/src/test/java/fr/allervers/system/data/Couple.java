package fr.allervers.system.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.util.UUID;

/** Two spouses, each referred by itself from one dwelling with one phone: two households that may be one. */
public record Couple(LivePlatform platform, Place place, String pairId, String household, String otherHousehold) {

    public static Couple referred(LivePlatform platform, Place place) {
        ObjectNode one = Referrals.of(place);
        ObjectNode other = Referrals.of(place);
        ObjectNode home = (ObjectNode) other.path("household");
        home.set("phones", one.at("/household/phones"));
        home.set("address", one.at("/household/address"));
        push(platform, place, one);
        String id = push(platform, place, other);
        JsonNode pair = platform.as(secretariat(place))
                .get(Service.REFERRAL, "/api/v1/referrals/" + id + "/matching")
                .expect(200)
                .json()
                .at("/pairs/0");
        return new Couple(
                platform,
                place,
                pair.path("id").asText(),
                pair.at("/one/householdId").asText(),
                pair.at("/other/householdId").asText());
    }

    private static String push(LivePlatform platform, Place place, ObjectNode referral) {
        return platform.as(place.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", referral)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    public String mergesPath() {
        return "/api/v1/households/" + household + "/merges";
    }

    public ObjectNode merge() {
        return Json.object("{'reason': 'doublon'}")
                .put("id", UUID.randomUUID().toString())
                .put("other", otherHousehold);
    }

    /** The id of the merge. */
    public String merged() {
        return platform.as(secretariat(place))
                .post(Service.REFERRAL, mergesPath(), merge())
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** By which the page names the two: the references of their referrals. */
    public String names() {
        JsonNode pair = platform.as(secretariat(place))
                .get(Service.REFERRAL, "/api/v1/household-pairs/" + pairId)
                .expect(200)
                .json()
                .path("pair");
        return pair.at("/one/sourceReference").asText() + " et "
                + pair.at("/other/sourceReference").asText();
    }

    private static String secretariat(Place place) {
        return "ccapex-sec-" + place.department();
    }
}
