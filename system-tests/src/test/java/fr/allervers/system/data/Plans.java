package fr.allervers.system.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.Caller;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;

/** Yearly plans: without one, no referral of a department is eligible. */
public final class Plans {

    private static final String GENEROUS = """
            {'stages': ['CDP', 'ASSIGNATION', 'CQL', 'RFP', 'CFP'],
             'minimumArrearsCents': null,
             'socialServiceAnnualCap': 100,
             'operators': [{'operator': '%1$s'}],
             'quotas': [{'operator': '%1$s', 'source': 'CAF', 'number': 10000},
                        {'operator': '%1$s', 'source': 'CD', 'number': 10000}]}
            """;

    private Plans() {}

    /** Places for everybody, whatever the plan was before. */
    public static void generous(LivePlatform platform, Place place) {
        set(platform, place, body(place));
    }

    /** Everybody waits: nobody has a place to give. */
    public static void withoutPlaces(LivePlatform platform, Place place) {
        ObjectNode plan = body(place);
        plan.path("quotas").forEach(quota -> ((ObjectNode) quota).put("number", 0));
        set(platform, place, plan);
    }

    public static ObjectNode body(Place place) {
        return Json.object(GENEROUS.formatted(place.operator()));
    }

    public static void set(LivePlatform platform, Place place, ObjectNode plan) {
        Caller secretary = platform.as("ccapex-sec-" + place.department());
        Answer known = secretary.get(Service.REFERRAL, path(place));
        if (known.status() == 404) {
            secretary.put(Service.REFERRAL, path(place), plan).expect(200);
        } else {
            secretary.put(Service.REFERRAL, path(place), plan, known.version()).expect(200);
        }
    }

    public static String path(Place place) {
        return "/api/v1/plans/" + place.department() + "/" + place.today().getYear();
    }
}
