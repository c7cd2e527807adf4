package fr.allervers.system.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A department where partners referred and a team worked for a month: places used up, households met, some of them too
 * long ago, somebody who waits.
 *
 * @param cases the team's, the one that went furthest first
 */
public record MonthOfWork(LivePlatform platform, Place place, List<Cases> cases) {

    private static final int CASES = 9;

    public static MonthOfWork in(LivePlatform platform, Place place) {
        Plans.set(platform, place, plan(place));
        List<Cases> cases = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            cases.add(worked(Cases.open(platform, place), number));
        }
        refer(platform, place, "CD", "cd-" + place.department());
        for (int waiting = 0; waiting < 3; waiting++) {
            refer(platform, place, "CAF", place.caf());
        }
        return new MonthOfWork(platform, place, List.copyOf(cases));
    }

    private static ObjectNode plan(Place place) {
        ObjectNode plan = Plans.body(place);
        ((ObjectNode) plan.path("quotas").path(0)).put("number", CASES);
        ((ObjectNode) plan.path("quotas").path(1)).put("number", 4);
        return plan;
    }

    /** The later the case, the less was done in it. */
    private static Cases worked(Cases one, int number) {
        LocalDate today = one.place().today();
        one.record("contact-attempts", Entries.unansweredLetter(today.minusDays(24)));
        if (number < 7) {
            one.record("meetings", Entries.meeting(today.minusDays(18 - 2 * number)));
        }
        if (number < 5) {
            one.record("diagnoses", Entries.causes(today.minusDays(18 - 2 * number)));
        }
        if (number < 3) {
            one.record("commitments", Entries.commitment(today.minusDays(10 - 2 * number)));
        }
        if (number == 0) {
            one.record("contact-attempts", Entries.check(today.minusDays(6)));
        }
        return one;
    }

    private static void refer(LivePlatform platform, Place place, String source, String partner) {
        platform.as(partner)
                .post(Service.REFERRAL, "/api/v1/referrals", Referrals.from(source, place))
                .expect(201);
    }

    /** The team asks the partner about its last case. */
    public void ask(String question) {
        platform.as("manager-" + place.department())
                .post(
                        Service.REFERRAL,
                        "/api/v1/referrals/" + cases.getLast().referralId() + "/information-request",
                        Json.object("{}").put("question", question))
                .expect(200);
    }

    /** By which the pages name the referral of a case. */
    public String reference(Cases one) {
        return platform.as(place.caf())
                .get(Service.REFERRAL, "/api/v1/referrals/" + one.referralId())
                .expect(200)
                .json()
                .path("sourceReference")
                .asText();
    }
}
