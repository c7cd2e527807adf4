package fr.allervers.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.reporting.fixtures.Story;
import fr.allervers.reporting.fixtures.Told;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Place;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Facts become rows once, whatever comes twice or in the wrong order. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class FactIncomingComponentTest {

    @Inject
    FactIncoming incoming;

    private final Story story = Story.in("02");

    @Test
    void event_onItsTopic_becomesARowWithItsCodes() {
        UUID referral = UUID.randomUUID();
        ReferralAllocated allocated = story.allocated("2026-10-05", referral);

        Topics.send(allocated);

        Awaitility.await().until(() -> rows(allocated.eventId()) == 1);
        assertThat(Database.query("select * from fact where event_id = ?", allocated.eventId()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("type", "REFERRAL_ALLOCATED")
                        .containsEntry("referral_id", referral)
                        .containsEntry("quota_month", java.sql.Date.valueOf("2026-10-01"))
                        .containsEntry("department", "02")
                        .containsEntry("stage", "CDP")
                        .containsEntry("source", "CAF"));
    }

    @Test
    void batch_toldTwice_isStoredOnce() {
        HouseholdMet first = story.metAndChecked("2026-10-05");
        HouseholdMet second = story.met("2026-10-06");

        Told.to(incoming, first, second, first);
        Told.to(incoming, second, first);

        assertThat(Database.count("select count(*) from fact where case_id = ?", story.caseId()))
                .isEqualTo(2);
        assertThat(Database.value("select steps from fact where event_id = ?", first.eventId()))
                .isEqualTo("PARTLY_STARTED");
    }

    @Test
    void fact_thatIsCorrectedLater_isRetractedAtTheCorrection() {
        HouseholdMet wrong = story.met("2026-10-05");
        HouseholdMet right = story.recorded("2026-10-09T08:00:00Z")
                .correcting(wrong.eventId())
                .met("2026-10-04");

        Told.to(incoming, wrong);
        Told.to(incoming, right);

        assertThat(retraction(wrong)).isEqualTo(Instant.parse("2026-10-09T08:00:00Z"));
        assertThat(retraction(right)).isNull();
    }

    @Test
    void fact_thatComesAfterItsCorrection_isRetractedAllTheSame() {
        HouseholdMet wrong = story.met("2026-10-05");
        HouseholdMet right = story.recorded("2026-10-09T08:00:00Z")
                .correcting(wrong.eventId())
                .met("2026-10-04");

        Told.to(incoming, right);
        Told.to(incoming, wrong);

        assertThat(retraction(wrong)).isEqualTo(Instant.parse("2026-10-09T08:00:00Z"));
    }

    @Test
    void fact_inOneBatchWithTwoCorrections_isRetractedAtTheFirst() {
        HouseholdMet wrong = story.met("2026-10-05");
        HouseholdMet later = story.recorded("2026-10-12T08:00:00Z")
                .correcting(wrong.eventId())
                .met("2026-10-03");
        HouseholdMet first = story.recorded("2026-10-09T08:00:00Z")
                .correcting(wrong.eventId())
                .met("2026-10-04");

        Told.to(incoming, wrong, later, first);

        assertThat(retraction(wrong)).isEqualTo(Instant.parse("2026-10-09T08:00:00Z"));
    }

    /** A writer that has not committed yet is waited for: otherwise neither would see the other. */
    @Test
    void correction_whileWhatItCorrectsIsBeingWritten_waitsForIt() throws SQLException {
        HouseholdMet wrong = story.met("2026-10-05");
        HouseholdMet right = story.recorded("2026-10-09T08:00:00Z")
                .correcting(wrong.eventId())
                .met("2026-10-04");
        Told.to(incoming, story.met("2026-10-01"));
        try (Connection slow = Database.connect()) {
            slow.setAutoCommit(false);
            slow.createStatement().executeUpdate("""
                insert into fact (event_id, type, case_id, household_id, occurred_on, recorded_at, department,
                    stage, source, codes)
                values ('%s', 'HOUSEHOLD_MET', '%s', '%s', '2026-10-05', '2026-10-05T12:00:00Z', '02', 'CDP', 'CAF',
                    '{}')
                """.formatted(wrong.eventId(), story.caseId(), story.householdId()));
            var told = java.util.concurrent.CompletableFuture.runAsync(() -> Told.to(incoming, right));
            Awaitility.await()
                    .until(() -> Database.count(
                                    "select count(*) from pg_locks where not granted and relation = 'fact'::regclass")
                            == 1);
            slow.commit();
            told.join();
        }

        assertThat(retraction(wrong)).isEqualTo(Instant.parse("2026-10-09T08:00:00Z"));
    }

    @Test
    void letter_thatNobodyCanRead_isBuriedAndTheRestFlows() {
        Place place = Topics.sendRaw(
                Topic.VISIT,
                story.caseId().toString(),
                "{\"fact\":{}}",
                Map.of("ce_type", EventType.HOUSEHOLD_MET.wireName()));
        HouseholdMet good = story.met("2026-10-05");
        Topics.send(good);

        Awaitility.await().until(() -> rows(good.eventId()) == 1);
        Topics.await(
                "reporting-service.dead-letters",
                1,
                sent -> sent.json().path("origin").asText().equals(place.toString()));
    }

    private static long rows(UUID eventId) {
        return Database.count("select count(*) from fact where event_id = ?", eventId);
    }

    private static Instant retraction(HouseholdMet met) {
        Object at = Database.value("select retracted_at from fact where event_id = ?", met.eventId());
        return at == null ? null : ((java.sql.Timestamp) at).toInstant();
    }
}
