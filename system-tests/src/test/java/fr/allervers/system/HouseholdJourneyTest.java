package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Entries;
import fr.allervers.system.data.Figures;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.LogRecord;
import fr.allervers.system.platform.Service;
import fr.allervers.testkit.Contracts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of one household through all services, as partners, the team and the department see it. */
class HouseholdJourneyTest {

    private static final Place PLACE = Place.SEINE_SAINT_DENIS;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate TODAY = PLACE.today();

    private final LivePlatform platform = LivePlatform.shared();

    @BeforeEach
    void plan() {
        Plans.generous(platform, PLACE);
    }

    @Test
    void household_referredMetAndChecked_isSeenByEveryService() {
        Figures before = Figures.of(platform, PLACE);
        ObjectNode referral = Referrals.of(PLACE);

        Cases household = accompanied(Cases.open(platform, PLACE, referral));

        assertIdentity(household.read().json(), referral);
        assertTimeline(household);
        assertWatches(household, List.of("MET", "OPEN"));
        assertEvents(household);
        assertFigures(before);
    }

    @Test
    void household_referredBySecondPartner_sharesTheCase() {
        ObjectNode referral = Referrals.of(PLACE);
        Cases household = Cases.open(platform, PLACE, referral);

        JsonNode second = platform.as("cd-93")
                .post(Service.REFERRAL, "/api/v1/referrals", Referrals.sameHousehold(referral, "CD", PLACE))
                .expect(201)
                .json();

        assertThat(second.path("state").asText()).isEqualTo("ATTACHED");
        assertThat(second.path("caseId").asText()).isEqualTo(household.caseId());
        assertThat(second.path("attachedTo").asText()).isEqualTo(household.referralId());
    }

    @Test
    void watch_withoutCheckInFifteenDays_isMissedThenMetLate() {
        Cases household = Cases.open(platform, PLACE);

        household.record("meetings", Entries.meeting(TODAY.minusDays(20)));
        assertWatches(household, List.of("MISSED"));

        household.record("contact-attempts", Entries.check(TODAY));
        assertWatches(household, List.of("MET", "OPEN"));
        JsonNode late = household.watches().get(0);
        assertThat(late.path("missed").asBoolean()).isTrue();
        assertThat(late.path("onTime").asBoolean(true)).isFalse();
    }

    private static Cases accompanied(Cases household) {
        return household
                .record("contact-attempts", Entries.unansweredLetter(TODAY.minusDays(12)))
                .record("meetings", Entries.meeting(TODAY.minusDays(10)))
                .record("diagnoses", Entries.causes(TODAY.minusDays(10)))
                .record("commitments", Entries.commitment(TODAY.minusDays(9)))
                .record("contact-attempts", Entries.check(TODAY.minusDays(2)))
                .close(Entries.closure(TODAY));
    }

    private static void assertIdentity(JsonNode read, ObjectNode referral) {
        JsonNode member = referral.at("/household/members/0");
        assertThat(read.at("/identity/members/0/lastName")).isEqualTo(member.path("lastName"));
        assertThat(read.at("/identity/phones")).isEqualTo(referral.at("/household/phones"));
        assertThat(read.path("state").asText()).isEqualTo("CLOSED");
    }

    private static void assertTimeline(Cases household) {
        assertThat(texts(household.timeline(), "kind"))
                .containsExactlyInAnyOrder(
                        "CASE_OPENED",
                        "CONTACT_ATTEMPT",
                        "MEETING",
                        "DIAGNOSIS",
                        "COMMITMENT",
                        "COMMITMENT_STEP",
                        "CONTACT_ATTEMPT",
                        "CASE_CLOSED");
        assertThat(texts(household.timeline(), "occurredOn")).isSorted();
    }

    private static void assertWatches(Cases household, List<String> states) {
        Awaitility.await("watches")
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(texts(household.watches(), "state")).isEqualTo(states));
    }

    private void assertEvents(Cases household) {
        Awaitility.await("the team's work is heard as its acceptance")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertTold(household));
    }

    private void assertTold(Cases household) {
        List<LogRecord> records =
                platform.log().ofDepartment("93", Topic.REFERRAL, Topic.VISIT, Topic.FOLLOWUP).stream()
                        .filter(record -> record.key().equals(household.caseId()))
                        .toList();
        assertThat(records.stream().map(record -> record.headers().get("ce_type")))
                .containsExactlyInAnyOrder(List.of(
                                EventType.REFERRAL_RECEIVED,
                                EventType.REFERRAL_ALLOCATED,
                                EventType.REFERRAL_ACCEPTED,
                                EventType.CONTACT_ATTEMPTED,
                                EventType.HOUSEHOLD_MET,
                                EventType.WATCH_ARMED,
                                EventType.DIAGNOSIS_COMPLETED,
                                EventType.COMMITMENT_AGREED,
                                EventType.CONTACT_ATTEMPTED,
                                EventType.WATCH_MET,
                                EventType.WATCH_ARMED,
                                EventType.CASE_CLOSED)
                        .stream()
                        .map(EventType::wireName)
                        .toArray(String[]::new));
        records.forEach(record -> {
            EventType type = EventType.named(record.headers().get("ce_type")).orElseThrow();
            Contracts.assertFits(type, record.value());
            assertThat(record.headers()).containsEntry("ce_subject", household.caseId());
        });
    }

    private void assertFigures(Figures before) {
        Map<String, Long> expected = Map.of(
                "P1-received", 1L,
                "P1-allocated", 1L,
                "I1a", 1L,
                "I1b-CAUSES", 1L,
                "I1c", 1L,
                "P3-on-time", 1L);
        Awaitility.await("indicators")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Figures.of(platform, PLACE).since(before, expected.keySet()))
                        .isEqualTo(expected));
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }
}
