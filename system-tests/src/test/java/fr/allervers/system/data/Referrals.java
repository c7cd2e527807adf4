package fr.allervers.system.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Referrals of synthetic households, complete and eligible; a test spoils what it wants spoilt. */
public final class Referrals {

    private Referrals() {}

    /** A household of its own, referred by the CAF of the place. */
    public static ObjectNode of(Place place) {
        return from("CAF", place);
    }

    public static ObjectNode from(String source, Place place) {
        LocalDate today = place.today();
        ObjectNode referral = Json.object("{'socialFollowUp': 'NONE', 'vulnerabilities': ['CHILD_UNDER_3']}");
        referral.put("source", source)
                .put("sourceReference", reference(place))
                .put("stage", "CDP")
                .put("stageDate", today.minusDays(40).toString());
        referral.set("household", household(place));
        referral.set("lease", lease());
        referral.set("arrears", arrears(today));
        return referral;
    }

    public static List<ObjectNode> some(int count, Place place) {
        return IntStream.range(0, count).mapToObj(_ -> of(place)).toList();
    }

    /** The same household as another partner knows it. */
    public static ObjectNode sameHousehold(ObjectNode referral, String source, Place place) {
        ObjectNode other = referral.deepCopy();
        return other.put("source", source).put("sourceReference", reference(place));
    }

    /** The council's reference of a household that the CAF had referred before: recognised, it joined its case. */
    public static String attached(LivePlatform platform, Place place) {
        ObjectNode known = of(place);
        platform.as(place.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", known)
                .expect(201);
        ObjectNode again = sameHousehold(known, "CD", place);
        platform.as("cd-" + place.department())
                .post(Service.REFERRAL, "/api/v1/referrals", again)
                .expect(201);
        return again.path("sourceReference").asText();
    }

    /** A reference that no other referral has. */
    public static String reference(Place place) {
        return Personal.remember(place.department() + "-2026-" + Words.name(8));
    }

    private static ObjectNode household(Place place) {
        String lastName = Personal.remember(Words.name(5));
        ObjectNode household = Json.object("{'composition': {'kind': 'SINGLE_PARENT', 'adults': 1, 'children': 2}}");
        household
                .putArray("members")
                .addObject()
                .put("role", "TENANT")
                .put("civility", "MME")
                .put("lastName", lastName)
                .put("firstName", Personal.remember(Words.name(4)))
                .put(
                        "birthDate",
                        LocalDate.of(1950, 1, 1).plusDays(Words.number(18_000)).toString());
        household.putArray("phones").add(phone());
        household.put("email", Personal.remember(lastName.toLowerCase(Locale.ROOT) + "@exemple.invalid"));
        household
                .putObject("address")
                .put("postalCode", place.postalCode())
                .put("commune", place.commune())
                .putArray("lines")
                .add(Personal.remember(1 + Words.number(99) + " rue " + Words.name(5)));
        household
                .putObject("housingBenefit")
                .put("kind", "APL")
                .put("amountCents", 32_000)
                .put("state", "PAID");
        return household.put("monthlyIncomeCents", 145_000);
    }

    private static ObjectNode lease() {
        ObjectNode lease = Json.object("{'sector': 'PRIVATE', 'signedOn': '2019-05-01', 'rentCents': 78000}");
        lease.putObject("landlord")
                .put("kind", "PERSON")
                .put("name", Personal.remember(Words.name(6)))
                .put("phone", phone());
        return lease.put("chargesCents", 6_000);
    }

    private static ObjectNode arrears(LocalDate today) {
        return Json.object("{'amountCents': 312000}")
                .put("since", today.minusMonths(6).toString().substring(0, 7))
                .put("declaredOn", today.minusDays(20).toString());
    }

    /** In the range that is given to nobody. */
    private static String phone() {
        return Personal.remember("+336399%05d".formatted(80_000 + Words.number(10_000)));
    }
}
