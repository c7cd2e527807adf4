package fr.allervers.visit.agenda;

import static fr.allervers.visit.agenda.domain.AgendaRefusal.AGENDA_TOO_LONG;
import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.ActRecorded;
import fr.allervers.contracts.referral.v1.HearingOutcome;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each test in a department of its own, where it knows of everything. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class AgendaResourceComponentTest {

    private static final Pattern CURSOR = Pattern.compile("cursor=([^&>]+)");
    private static final LocalDate SOON = TODAY.plusDays(5);

    @Test
    void agenda_holdsVisitsAndHearingsByDayAndHour_withTheTenantsName() {
        Told told = in("06");
        named(told, "FICTIVEAGENDA");
        String late = plan(told, with(Bodies.plannedVisit(SOON), "hours", Map.of("from", "17:30")));
        String early = plan(told, with(Bodies.plannedVisit(SOON), "hours", Map.of("from", "09:00", "to", "11:00")));
        String someTime = plan(told, with(Bodies.plannedVisit(SOON), "hours", null));
        plan(told, Bodies.plannedVisit(SOON.plusDays(60)));
        tell(told.hearing(SOON.minusDays(1), HearingOutcome.PLANNED));
        Told foreign = Told.by("equipe-06-autre", "06", Stage.CDP).opened();
        tell(foreign.hearing(SOON, HearingOutcome.PLANNED));

        agenda("06")
                .body("kind", contains("HEARING", "PLANNED_VISIT", "PLANNED_VISIT", "PLANNED_VISIT"))
                .body("visitId", contains(null, someTime, early, late))
                .body("from", contains(null, null, "09:00", "17:30"))
                .body("to", contains(null, null, "11:00", null))
                .body("[0].day", equalTo(SOON.minusDays(1).toString()))
                .body("[1].place", equalTo("HOME"))
                .body("[1].caseId", equalTo(told.caseId().toString()))
                .body("[1].stage", equalTo("ASSIGNATION"))
                .body("[1].tenant", equalTo("FICTIVEAGENDA Éloïse"))
                .body("[1].mergedInto", nullValue());
        assertThat(Database.count(
                        "select count(*) from access_log where subject = ? and deed = 'list-agenda'", told.caseId()))
                .isEqualTo(1);
    }

    @Test
    void agenda_pageByPage_holdsEverythingOnceInOrder() {
        Told told = in("13");
        List<String> planned = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            planned.add(plan(told, Bodies.plannedVisit(TODAY.plusDays(day))));
        }

        assertThat(allPages("13", 2)).containsExactlyElementsOf(planned);
    }

    @Test
    void hearing_putOffHeldCorrectedOrTakenBack_doesNotStand() {
        Told told = in("31");
        ActRecorded set = told.hearing(SOON, HearingOutcome.PLANNED);
        tell(set);
        assertThat(hearings("31")).containsExactly(SOON.toString());

        tell(told.hearing(SOON, HearingOutcome.POSTPONED));
        assertThat(hearings("31")).isEmpty();

        ActRecorded next = told.hearing(SOON.plusDays(2), HearingOutcome.PLANNED);
        tell(next);
        ActRecorded right = told.hearing(SOON.plusDays(3), HearingOutcome.PLANNED, next.eventId());
        tell(right);
        assertThat(hearings("31")).containsExactly(SOON.plusDays(3).toString());
        Api.as("agent-31")
                .get("/{id}", told.caseId())
                .body("hearingOn", equalTo(SOON.plusDays(3).toString()));

        Topics.send(told.retracting(right));
        Topics.send(told.retracting(next));
        Awaitility.await()
                .until(() ->
                        Database.count("select count(*) from act_retraction where case_id = ?", told.caseId()) == 2);
        assertThat(hearings("31")).isEmpty();
    }

    @Test
    void hearing_toldByTheReferralOrBeforeTheAllocation_isThere() {
        Told own = Told.by("equipe-34", "34", Stage.ASSIGNATION);
        Topics.send(own.allocatedWithHearing(SOON));
        own.awaitCase();
        Told waiting = Told.by("equipe-34", "34", Stage.ASSIGNATION);
        tell(waiting.hearing(SOON.plusDays(1), HearingOutcome.PLANNED));
        waiting.opened();

        Awaitility.await()
                .untilAsserted(() -> assertThat(hearings("34"))
                        .containsExactly(SOON.toString(), SOON.plusDays(1).toString()));
    }

    @Test
    void visit_thatEndedOrOfAnErasedHousehold_doesNotStand() {
        Told told = in("67");
        String cancelled = plan(told, Bodies.plannedVisit(SOON));
        String held = plan(told, Bodies.plannedVisit(SOON));
        String standing = plan(told, Bodies.plannedVisit(SOON));
        agent("67").post(told.caseId(), "planned-visits/" + cancelled + "/cancellation", Map.of("motive", "OTHER"));
        agent("67").post(told.caseId(), "meetings", with(Bodies.meeting(TODAY), "plannedVisitId", held));
        agenda("67").body("visitId", contains(standing));

        Topics.send(told.erased());

        Awaitility.await().untilAsserted(() -> agenda("67").body("", empty()));
    }

    @Test
    void case_thatWasMergedOrClosed_keepsItsVisitsAndAClosedOneNoHearing() {
        Told absorbed = in("69");
        Told surviving = in("69");
        Told closed = in("69");
        plan(absorbed, Bodies.plannedVisit(SOON));
        Topics.send(absorbed.mergedInto(surviving, UUID.randomUUID()));
        tell(closed.hearing(SOON, HearingOutcome.PLANNED));
        plan(closed, Bodies.plannedVisit(SOON));
        Api agent = agent("69");
        agent.close(closed.caseId(), agent.etagOf(closed.caseId()), Bodies.closure(TODAY))
                .statusCode(201);

        Awaitility.await()
                .untilAsserted(() -> agenda("69")
                        .body("kind", not(hasItem("HEARING")))
                        .body(
                                "mergedInto",
                                containsInAnyOrder(surviving.caseId().toString(), null)));
    }

    @Test
    void agenda_withoutPeriodOrWithABadOne_saysEverythingAtOnce() {
        Api agent = Api.agent93();
        agent.agenda("?cursor=x")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/from", "/to", "/cursor"));
        agent.agenda("?from=2026-02-31&to=demain").statusCode(400).body("violations.pointer", contains("/from", "/to"));
        agent.agenda("?from={from}&to={to}", TODAY, TODAY.plusDays(62))
                .statusCode(400)
                .body("violations.code", contains(AGENDA_TOO_LONG.code()));
        agent.agenda("?from={from}&to={to}&limit=0", TODAY, TODAY).statusCode(400);
    }

    @Test
    void agenda_forOthersThanTeams_isForbidden() {
        for (String account : List.of("dpo", "pilot-93", "pole", "ccapex-sec-93")) {
            Api.as(account).agenda("?from={from}&to={to}", TODAY, TODAY).statusCode(403);
        }
        Api.as("manager-93").agenda("?from={from}&to={to}", TODAY, TODAY).statusCode(200);
    }

    private static Told in(String department) {
        return Told.by("equipe-" + department, department, Stage.ASSIGNATION).opened();
    }

    private static Api agent(String department) {
        return Api.as("agent-" + department);
    }

    private static String plan(Told told, Map<String, Object> visit) {
        agent(told.department()).post(told.caseId(), "planned-visits", visit).statusCode(201);
        return String.valueOf(visit.get("id"));
    }

    private static ValidatableResponse agenda(String department) {
        return agent(department)
                .agenda("?from={from}&to={to}", TODAY, TODAY.plusDays(30))
                .statusCode(200);
    }

    private static List<String> hearings(String department) {
        return agenda(department).extract().path("findAll { it.kind == 'HEARING' }.day");
    }

    private static void tell(ActRecorded act) {
        Topics.send(act);
        Awaitility.await()
                .until(() -> Database.count("select count(*) from act_mark where event_id = ?", act.eventId()) == 1);
    }

    private static void named(Told told, String lastName) {
        Topics.send(told.named(lastName, Instant.now()));
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from household_member where household_id = ?", told.householdId())
                        > 0);
    }

    private static List<String> allPages(String department, int limit) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page = page(department, limit, cursor);
            found.addAll(page.extract().path("visitId"));
            Matcher next = CURSOR.matcher(String.valueOf(page.extract().header("Link")));
            cursor = next.find() ? next.group(1) : null;
        } while (cursor != null);
        return found;
    }

    private static ValidatableResponse page(String department, int limit, @Nullable String cursor) {
        String after = cursor == null ? "" : "&cursor=" + cursor;
        return agent(department)
                .agenda("?from={from}&to={to}&limit={limit}" + after, TODAY, TODAY.plusDays(30), limit)
                .statusCode(200);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, @Nullable Object value) {
        Map<String, Object> changed = Bodies.with(body, field, "");
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }
}
