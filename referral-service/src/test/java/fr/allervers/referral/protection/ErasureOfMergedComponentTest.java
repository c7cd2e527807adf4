package fr.allervers.referral.protection;

import static fr.allervers.referral.fixtures.Officers.officer;
import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.merge.domain.MergeRefusal.HOUSEHOLD_ERASED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.referral.fixtures.Sheets;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Households that are one are forgotten together, whichever of them is named. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ErasureOfMergedComponentTest {

    private static final String SECRETARIAT = "ccapex-sec-91";

    /** Three households, the second absorbed by the first or the other way round, then the third. */
    private final List<Sheets> sheets = List.of(Sheets.of("CAF", "91"), Sheets.of("CAF", "91"), Sheets.of("CAF", "91"));

    @BeforeEach
    void setPlan() {
        plan("91", 1_000, 1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void erasure_emptiesAllThatAreOne_whicheverIsNamed(int place) {
        List<UUID> households = referred();
        mergeAll(households);
        UUID named = households.get(place);
        List<UUID> others = households.stream()
                .filter(one -> !one.equals(named))
                .sorted(Comparator.comparing(UUID::toString))
                .toList();

        String certificate = erase(named)
                .statusCode(201)
                .body("householdId", equalTo(named.toString()))
                .body(
                        "householdIds",
                        contains(
                                named.toString(),
                                others.get(0).toString(),
                                others.get(1).toString()))
                .body("removals.find { it.table == 'referral' }.rows", equalTo(3))
                .body("removals.find { it.table == 'household_merge' }.rows", equalTo(2))
                .body("genuine", equalTo(true))
                .extract()
                .path("id");

        for (Sheets sheet : sheets) {
            Awaitility.await("nothing of any of them is left, nor in the outbox")
                    .untilAsserted(
                            () -> assertThat(PersonalValues.of(sheet).found()).isEmpty());
        }
        erase(others.getFirst()).statusCode(200).body("id", equalTo(certificate));
        as(officer()).get("/api/v1/erasures/" + certificate).then().body("genuine", equalTo(true));
    }

    @Test
    void erasure_isToldForEachCaseAndEachIdentity() {
        List<UUID> households = referred();
        mergeAll(households);

        erase(households.getFirst()).statusCode(201);

        for (UUID household : households) {
            Sent erased = Topics.awaitOne(
                    EventType.HOUSEHOLD_ERASED, caseOf(household).toString());
            assertThat(erased.json().at("/fact/householdId").asText()).isEqualTo(household.toString());
            assertThat(Topics.await(
                            Topic.IDENTITIES, 1, sent -> sent.key().equals(household.toString()) && sent.isTombstone()))
                    .hasSize(1);
        }
    }

    @Test
    void afterwards_noMergeIsTakenBackNorMade() {
        List<UUID> households = referred();
        UUID merge = mergeAll(households);
        UUID apart = householdOf(Sheets.of("CAF", "91"));
        erase(households.getFirst()).statusCode(201);

        as(Tokens.of(SECRETARIAT))
                .body("{\"reason\": \"deux ménages voisins\"}")
                .post("/api/v1/household-merges/" + merge + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo(HOUSEHOLD_ERASED.code()));
        UUID surviving = (UUID) Database.value(
                "select id from household where merged_into is null and id = any (cast(string_to_array(?, ',') as uuid[]))",
                String.join(",", households.stream().map(UUID::toString).toList()));
        merge(apart, surviving).statusCode(409).body("code", equalTo(HOUSEHOLD_ERASED.code()));
    }

    @Test
    void oneErasedBeforeTheMergeWasKnown_leavesTheOthersToBeErased() {
        List<UUID> households = referred();
        mergeAll(households);
        UUID before = households.get(1);
        Database.update("""
                insert into erasure (id, household_id, departments, erased_at, erased_by, reason, removals, hash)
                values (gen_random_uuid(), ?, '91', now(), 'somebody', 'REQUEST', '', '')""", before);

        erase(before)
                .statusCode(201)
                .body("householdIds.size()", equalTo(2))
                .body("removals.find { it.table == 'household_identity' }.rows", equalTo(2));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(PersonalValues.of(sheets.getFirst()).found()).isEmpty());
    }

    private List<UUID> referred() {
        return sheets.stream().map(ErasureOfMergedComponentTest::householdOf).toList();
    }

    private static UUID householdOf(Sheets sheet) {
        String id = push("caf-91", sheet.json()).statusCode(201).extract().path("id");
        return (UUID) Database.value("select household_id from referral where id = ?", UUID.fromString(id));
    }

    /** The last merge: that of the third with what the first two became. */
    private static UUID mergeAll(List<UUID> households) {
        merge(households.get(0), households.get(1)).statusCode(201);
        UUID root = Stream.of(households.get(0), households.get(1))
                .filter(one ->
                        Database.count("select count(*) from household where id = ? and merged_into is null", one) == 1)
                .findFirst()
                .orElseThrow();
        return UUID.fromString(
                merge(households.get(2), root).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse merge(UUID one, UUID other) {
        return as(Tokens.of(SECRETARIAT))
                .body("""
                        {"id": "%s", "other": "%s", "reason": "doublon"}""".formatted(UUID.randomUUID(), other))
                .post("/api/v1/households/" + one + "/merges")
                .then();
    }

    private static ValidatableResponse erase(UUID household) {
        return as(officer())
                .body("{\"reason\": \"REQUEST\"}")
                .post("/api/v1/households/" + household + "/erasure")
                .then();
    }

    private static UUID caseOf(UUID household) {
        return (UUID) Database.value("select case_id from procedure_case where household_id = ?", household);
    }
}
