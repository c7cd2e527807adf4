package fr.allervers.referral.intake;

import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.referral.fixtures.Sheets;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a referral travels to the team: within the identity only, but for the hearing, which is a fact. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class IdentityOutgoingComponentTest {

    @BeforeEach
    void setPlan() {
        plan("93", 1_000, 1_000);
    }

    @Test
    void sheet_withCompositionAndMeans_tellsThemWithTheIdentity() {
        Sheets sheet = Sheets.of("CAF", "93");
        String caseId = push("caf-93", sheet.json()).statusCode(201).extract().path("caseId");

        JsonNode told = identityOf(sheet.lastName());

        assertThat(told.at("/members/0/occupation").asText()).isEqualTo("SELF_EMPLOYED");
        JsonNode situation = told.path("situation");
        assertThat(situation.path("source").asText()).isEqualTo("CAF");
        assertThat(situation.at("/composition/childrenByAge/from3To10").asInt()).isEqualTo(2);
        assertThat(situation.at("/composition/maritalSituation").asText()).isEqualTo("COHABITING");
        assertThat(situation.at("/resources/monthlyIncomeCents").asLong()).isEqualTo(145_000);
        assertThat(situation.at("/resources/bracket").asText()).isEqualTo("FROM_1000_TO_1499");
        assertThat(situation.at("/housingBenefit/suspendedOn").asText()).isEqualTo("2026-08-01");
        assertThat(situation.at("/housingBenefit/thirdPartyPayment").asBoolean())
                .isTrue();
        assertThat(situation.at("/lease/chargesCents").asLong()).isEqualTo(6_000);
        assertThat(situation.at("/lease/landlord/phone").asText()).isEqualTo("+33639980009");
        assertThat(situation.at("/arrears/since").asText()).isEqualTo("2026-05");
        Sent allocated = Topics.awaitOne(EventType.REFERRAL_ALLOCATED, caseId);
        assertThat(allocated.json().path("hearingDate").asText()).isEqualTo("2027-01-14");
        assertThat(allocated.text()).doesNotContain("145000", "Bailleur", "SELF_EMPLOYED");
    }

    @Test
    void sheet_thatSaysLittle_leavesOutTheBlocksThatItDoesNotTell() {
        String lastName = "Muet" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        push("caf-93", referral("CAF", "93", "muet-" + UUID.randomUUID(), lastName))
                .statusCode(201);

        JsonNode situation = identityOf(lastName).path("situation");

        assertThat(situation.has("resources")).isFalse();
        assertThat(situation.has("housingBenefit")).isFalse();
        assertThat(situation.path("lease").has("landlord")).isFalse();
        assertThat(situation.at("/composition/kind").asText()).isEqualTo("SINGLE_PARENT");
        assertThat(situation.path("composition").has("childrenByAge")).isFalse();
    }

    private static JsonNode identityOf(String lastName) {
        Sent sent = Topics.await(
                        Topic.IDENTITIES,
                        1,
                        one -> !one.isTombstone() && one.text().contains(lastName))
                .getFirst();
        Contracts.assertFits(EventType.HOUSEHOLD_IDENTITY, sent.text());
        return sent.json();
    }
}
