package fr.allervers.testkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.referral.v1.ReferralReceived;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Place;
import fr.allervers.testkit.Topics;
import fr.allervers.testkit.platform.DatabaseOutage;
import fr.allervers.testkit.toy.Facts;
import fr.allervers.testkit.toy.WriteNote;
import fr.allervers.testkit.toy.WriteNote.BreaksAfter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The database goes away: letters wait, none is lost or buried, and everything goes on by itself. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class OutageComponentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    WriteNote writeNote;

    @Test
    void letters_thatArriveWithoutDatabase_waitAndAreReadOnce() {
        UUID caseId = UUID.randomUUID();
        List<ReferralReceived> letters = Facts.received(caseId, 20);
        List<Place> places = new ArrayList<>();

        DatabaseOutage.during(() -> {
            letters.forEach(letter -> places.add(Topics.send(letter)));
            Awaitility.await().atMost(PATIENCE).until(() -> readiness() == 503);
        });

        Heard.awaitAll(caseId, letters.stream().map(Event::eventId).toList());
        List<String> origins = places.stream().map(Place::toString).toList();
        assertThat(Topics.all("visit-service.dead-letters"))
                .noneMatch(sent -> origins.contains(sent.json().path("origin").asText()));
    }

    @Test
    void service_afterTheOutage_writesAndTellsAgain() {
        DatabaseOutage.during(() -> Awaitility.await().atMost(PATIENCE).until(() -> readiness() == 503));
        Awaitility.await().atMost(PATIENCE).until(() -> readiness() == 200);
        UUID caseId = UUID.randomUUID();

        writeNote.handle(caseId, Facts.met(caseId), BreaksAfter.NOTHING).await().atMost(PATIENCE);

        assertThat(Topics.awaitOne(EventType.HOUSEHOLD_MET, caseId.toString()).key())
                .isEqualTo(caseId.toString());
    }

    private static int readiness() {
        return RestAssured.get("/q/health/ready").statusCode();
    }
}
