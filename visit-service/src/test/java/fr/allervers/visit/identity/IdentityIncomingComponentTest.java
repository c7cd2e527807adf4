package fr.allervers.visit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.HouseholdIdentity;
import fr.allervers.contracts.referral.v1.HouseholdSituation;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class IdentityIncomingComponentTest {

    private static final Instant EARLIER = Instant.now().minus(Duration.ofDays(3));

    @Test
    void identity_beforeItsCase_isThereWhenTheCaseOpens() {
        Told told = Told.in93(Stage.CDP);

        Topics.send(told.named("FICTIVE", EARLIER));
        awaitName(told, "FICTIVE");
        told.opened();

        Api.agent93()
                .get("/{id}", told.caseId())
                .statusCode(200)
                .body("identity.members[0].lastName", equalTo("FICTIVE"))
                .body("identity.members[0].birthDate", equalTo("1988-03-01"))
                .body("identity.members[1].lastName", equalTo("SPECIMEN"))
                .body("identity.phones[0]", equalTo("+33639980001"))
                .body("identity.email", nullValue())
                .body("identity.addressLines[1]", equalTo("Bâtiment B, 3e étage"))
                .body("identity.commune", equalTo("93066"))
                .body("identity.members[0].occupation", equalTo("EMPLOYEE"))
                .body("identity.situation.composition.childrenByAge.under3", equalTo(1))
                .body("identity.situation.resources.monthlyIncomeCents", equalTo(145_000))
                .body("identity.situation.housingBenefit.suspendedOn", equalTo("2026-09-01"))
                .body("identity.situation.lease.rentCents", equalTo(78_000))
                .body("identity.situation.lease.landlord.name", equalTo("SCI Exemple"))
                .body("identity.situation.arrears.amountCents", equalTo(312_000))
                .body("identity.situation.arrears.since", equalTo("2026-05"))
                .body("identity.situation.arrears.told.source", equalTo("CAF"));
    }

    @Test
    void identity_afterItsCase_joinsIt() {
        Told told = Told.in93(Stage.CDP).opened();
        Api.agent93().get("/{id}", told.caseId()).statusCode(200).body("identity", nullValue());

        Topics.send(told.named("FICTIVE", EARLIER));
        awaitName(told, "FICTIVE");

        Api.agent93().get("/{id}", told.caseId()).body("identity.members[0].lastName", equalTo("FICTIVE"));
    }

    @Test
    void situation_thatALaterPartnerDoesNotTell_staysAsItWasTold() {
        Told told = Told.in93(Stage.CDP).opened();
        HouseholdIdentity caf = told.named("FICTIVE", EARLIER);
        HouseholdIdentity cd = told.named("SUIVANTE", EARLIER.plusSeconds(60));
        HouseholdSituation.Arrears grown = new HouseholdSituation.Arrears(400_000, null, null);

        Topics.send(caf);
        Topics.send(situated(
                cd, new HouseholdSituation(Source.CD, LocalDate.of(2026, 11, 12), null, null, null, null, grown)));
        awaitName(told, "SUIVANTE");

        Api.agent93()
                .get("/{id}", told.caseId())
                .body("identity.situation.composition.told.source", equalTo("CAF"))
                .body("identity.situation.arrears.amountCents", equalTo(400_000))
                .body("identity.situation.arrears.told.source", equalTo("CD"))
                .body("identity.situation.arrears.told.toldOn", equalTo("2026-11-12"));

        Topics.send(situated(told.named("ANCIENNE", EARLIER.plusSeconds(120)), null));
        awaitName(told, "ANCIENNE");
        Api.agent93().get("/{id}", told.caseId()).body("identity.situation.arrears.amountCents", equalTo(400_000));
    }

    @Test
    void situation_thatIsToldAnew_leavesNothingOfWhatWasTold() {
        Told told = Told.in93(Stage.CDP).opened();
        Topics.send(told.named("FICTIVE", EARLIER));

        Topics.send(anew(told.named("RESTANTE", EARLIER.plusSeconds(60)), null));
        awaitName(told, "RESTANTE");

        Api.agent93()
                .get("/{id}", told.caseId())
                .body("identity.situation.composition", nullValue())
                .body("identity.situation.arrears", nullValue());
    }

    private static HouseholdIdentity situated(HouseholdIdentity told, @Nullable HouseholdSituation situation) {
        return letter(told, situation, null);
    }

    private static HouseholdIdentity anew(HouseholdIdentity told, @Nullable HouseholdSituation situation) {
        return letter(told, situation, true);
    }

    private static HouseholdIdentity letter(
            HouseholdIdentity told, @Nullable HouseholdSituation situation, @Nullable Boolean anew) {
        return new HouseholdIdentity(
                told.eventId(),
                told.recordedAt(),
                told.householdId(),
                told.members(),
                told.phones(),
                told.email(),
                told.addressLines(),
                told.postalCode(),
                told.commune(),
                situation,
                anew);
    }

    @Test
    void identity_recordedEarlier_doesNotReplaceTheNewer() {
        Told told = Told.in93(Stage.CDP);
        HouseholdIdentity last = told.named("DERNIERE", EARLIER.plusSeconds(120));

        Topics.send(told.named("PREMIERE", EARLIER));
        Topics.send(told.named("SUIVANTE", EARLIER.plusSeconds(60)));
        awaitName(told, "SUIVANTE");
        Topics.send(told.named("ANCIENNE", EARLIER.plusSeconds(30)));
        Topics.send(last);

        awaitName(told, "DERNIERE");
        assertThat(Database.query(
                        "select last_name from household_member where household_id = ? order by place",
                        told.householdId()))
                .extracting(row -> row.get("last_name"))
                .containsExactly("DERNIERE", "SPECIMEN");
    }

    @Test
    void tombstone_ofAKnownHousehold_erasesItAndWhatIsOlderStaysErased() {
        Told told = Told.in93(Stage.CDP).opened();
        Topics.send(told.named("FICTIVE", EARLIER));
        awaitName(told, "FICTIVE");

        Topics.sendTombstone(Topic.IDENTITIES, told.householdId().toString());
        Awaitility.await().until(() -> rows("household_identity", told) == 0);
        Topics.send(told.named("FICTIVE", EARLIER.plusSeconds(60)));
        Told mark = new Told(told.caseId(), new fr.allervers.kit.Ids().next(), "93", "equipe-93", Stage.CDP);
        Topics.send(mark.named("REPERE", EARLIER));
        awaitRead(told);

        assertThat(rows("household_member", told)).isZero();
        assertThat(rows("household_identity", told)).isZero();
        Api.agent93().get("/{id}", told.caseId()).statusCode(200).body("identity", nullValue());
    }

    /** Nothing is left unread on the topic's partition of this household. */
    private static void awaitRead(Told told) {
        long letters = Topics.all(Topic.IDENTITIES).stream()
                .filter(sent -> sent.key().equals(told.householdId().toString()) && !sent.isTombstone())
                .map(sent -> sent.json().path("eventId").asText())
                .filter(id -> Awaitility.await()
                                .until(
                                        () -> Database.count(
                                                "select count(*) from inbox where event_id = cast(? as uuid)", id),
                                        count -> count == 1)
                        == 1)
                .count();
        assertThat(letters).isEqualTo(2);
    }

    private static long rows(String table, Told told) {
        return Database.count("select count(*) from " + table + " where household_id = ?", told.householdId());
    }

    private static void awaitName(Told told, String name) {
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from household_member where household_id = ? and last_name = ?",
                                told.householdId(),
                                name)
                        == 1);
    }
}
