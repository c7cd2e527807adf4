package fr.allervers.referral.protection;

import static fr.allervers.referral.fixtures.Officers.officer;
import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.allervers.kit.NotFound;
import fr.allervers.referral.fixtures.Officers;
import fr.allervers.referral.fixtures.Sheets;
import fr.allervers.referral.protection.domain.CatalogueField;
import fr.allervers.referral.protection.domain.SoughtPerson;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The right of access: the household is found, everything about it is shown, and the reading is noted. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ExportComponentTest {

    private static final LocalDate BORN = LocalDate.of(1988, 3, 1);

    private final Sheets sheet = Sheets.of("CAF", "93");

    @Inject
    SearchHouseholds search;

    @Inject
    ExportHousehold export;

    @Inject
    ReadAccessLog readAccessLog;

    @BeforeEach
    void setPlan() {
        plan("93", 1_000, 1_000);
    }

    @Test
    void tenant_isFoundByNameAndBirthDate_andNothingOfTheNameIsAnswered() {
        UUID household = referred(sheet);

        search(sheet.lastName().toUpperCase(java.util.Locale.ROOT), "ZOE", "1988-03-01")
                .body("householdId", contains(household.toString()))
                .body("[0].referrals.department", contains("93"))
                .body("[0].referrals.source", contains("CAF"))
                .body(not(containsString(sheet.lastName())));
        search(sheet.lastName(), "Zoé", "1988-03-02").body("", hasSize(0));
        search(sheet.lastName(), "Léa", "1988-03-01").body("", hasSize(0));
    }

    @Test
    void coTenant_whoseBirthDateIsNotKnown_isFoundByTheNames() {
        UUID household = referred(sheet);

        search("Cotitulaire" + sheet.lastName(), "Ali", "1990-01-01")
                .body("householdId", contains(household.toString()));
    }

    @Test
    void search_isNotedWithWhatItFound_andAlsoWhenItFoundNothing() {
        UUID household = referred(sheet);
        long before = searches();

        search(sheet.lastName(), "Zoé", "1988-03-01").body("", hasSize(1));
        search("Personne", "Nulle", "1901-01-01").body("", hasSize(0));

        assertThat(searches()).isEqualTo(before + 2);
        assertThat(deeds(household)).contains("search-household");
    }

    @Test
    void export_showsEachValueWithItsProvenancePurposeAndRetention() {
        UUID household = referred(sheet);

        export(household)
                .body("fields.field", containsInAnyOrder(sentFields()))
                .body(
                        value("/household/members/lastName", "value"),
                        contains(sheet.lastName(), "Cotitulaire" + sheet.lastName()))
                .body(value("/household/members/lastName", "origin"), contains("CAF", "CAF"))
                .body(value("/lease/landlord/phone", "origin"), contains("BAILIFF"))
                .body(value("/lease/landlord/phone", "asOf"), contains("2026-09-02"))
                .body(value("/arrears/amountCents", "origin"), contains("LANDLORD"))
                .body("fields.catalogue.purpose", everyItem(notNullValue()))
                .body("fields.catalogue.retention", everyItem(containsString("24 mois")))
                .body("fields.findAll { it.differs }.field", hasSize(0))
                .body("erasureId", equalTo(null));
    }

    @Test
    void export_ofTwoReferralsThatDisagree_showsBothValues() {
        UUID household = referred(sheet);
        push("cd-93", sheet.from("CD").json().replace("+33639980001", "+33639980002"))
                .statusCode(201)
                .body("state", equalTo("ATTACHED"));

        export(household)
                .body(value("/household/phones", "value"), containsInAnyOrder("+33639980001", "+33639980002"))
                .body(value("/household/phones", "origin"), containsInAnyOrder("CAF", "CD"))
                .body("fields.find { it.field == '/household/phones' }.differs", equalTo(true))
                .body("fields.find { it.field == '/household/email' }.differs", equalTo(false));
    }

    @Test
    void export_showsTheRowsOfEveryTable() {
        UUID household = referred(sheet);

        export(household)
                .body(
                        "tables.table",
                        equalTo(PersonalTables.ALL.stream()
                                .map(PersonalTables.PersonalTable::name)
                                .toList()))
                .body("tables.find { it.table == 'referral' }.rows.source_reference", contains(sheet.reference()))
                .body("tables.find { it.table == 'referral' }.rows[0].details", equalTo(null))
                .body("tables.find { it.table == 'procedure_case' }.rows", hasSize(1));
    }

    @Test
    void whoeverReadSomething_standsInTheLog() {
        UUID household = referred(sheet);
        UUID referral = (UUID) Database.value("select id from referral where household_id = ?", household);
        as(Tokens.of("ccapex-sec-93"))
                .get("/api/v1/referrals/" + referral + "/stages")
                .then()
                .statusCode(200);
        export(household).body("accessLog.deed", contains("read-stages"));

        String next = log(household, "&limit=1")
                .body("deed", contains("export-household"))
                .extract()
                .header("Link");
        assertThat(next).contains("rel=\"next\"").contains("cursor=");
        log(household, "")
                .body("deed", contains("read-access-log", "export-household", "read-stages"))
                .body("who", everyItem(notNullValue()))
                .body("at", everyItem(notNullValue()));
        String cursor = next.replaceAll(".*cursor=(\\d+).*", "$1");
        log(household, "&cursor=" + cursor).body("deed", contains("read-stages"));
    }

    @Test
    void officerOfAnotherDepartment_findsNothing() {
        UUID household = referred(sheet);
        SoughtPerson person = new SoughtPerson(sheet.lastName(), "Zoé", BORN);

        assertThat(Officers.ask(search.handle(Officers.of("75"), person))).isEmpty();
        assertThat(Officers.ask(search.handle(Officers.of("93"), person))).hasSize(1);
        assertThatThrownBy(() -> Officers.ask(export.handle(Officers.of("75"), household)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Officers.ask(readAccessLog.handle(Officers.of("75"), household, Long.MAX_VALUE, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Officers.ask(export.handle(Officers.of("75"), UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void otherRoles_areTurnedAway() {
        UUID household = UUID.randomUUID();
        for (String account : List.of("agent-93", "manager-93", "ccapex-sec-93", "pilot-93", "pole", "admin")) {
            as(Tokens.of(account))
                    .get("/api/v1/households/" + household + "/export")
                    .then()
                    .statusCode(403);
            as(Tokens.of(account))
                    .get("/api/v1/access-log?household=" + household)
                    .then()
                    .statusCode(403);
            as(Tokens.of(account)).get("/api/v1/retention-preview").then().statusCode(403);
            as(Tokens.of(account))
                    .body(person("A", "B", "1988-03-01"))
                    .post("/api/v1/household-searches")
                    .then()
                    .statusCode(403);
        }
        as(Tokens.client("caf-93"))
                .get("/api/v1/households/" + household + "/export")
                .then()
                .statusCode(403);
    }

    @Test
    void householdThatIsNot_isNotFound() {
        as(officer())
                .get("/api/v1/households/" + UUID.randomUUID() + "/export")
                .then()
                .statusCode(404);
        as(officer())
                .get("/api/v1/access-log?household=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as(officer()).get("/api/v1/erasures/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void badQuestions_sayWhatIsWrong() {
        as(officer())
                .body("{\"lastName\": \"\", \"firstName\": \"Zoé\"}")
                .post("/api/v1/household-searches")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/lastName"))
                .body("violations.pointer", hasItem("/birthDate"));
        as(officer()).get("/api/v1/access-log").then().statusCode(400).body("violations.code", contains("required"));
    }

    @Test
    void catalogue_isReadByWhoeverSendsOrSeesData() {
        for (String token : List.of(Tokens.client("caf-93"), Tokens.of("agent-93"), officer())) {
            as(token)
                    .get("/api/v1/data-catalogue")
                    .then()
                    .statusCode(200)
                    .body("find { it.field == '/household/phones' }.recipients", contains("TEAM"))
                    .body("legalBasis", everyItem(containsString("intérêt public")))
                    .body("retention", everyItem(containsString("24 mois")));
        }
        as(Tokens.of("admin")).get("/api/v1/data-catalogue").then().statusCode(403);
    }

    /** A full sheet says everything but what belongs to other stages and landlords. */
    private static String[] sentFields() {
        return DataCatalogue.read().fields().stream()
                .map(CatalogueField::field)
                .filter(field -> !field.startsWith("/enquiry/") && !field.equals("/lease/landlord/siret"))
                .toArray(String[]::new);
    }

    private static String value(String field, String what) {
        return "fields.find { it.field == '" + field + "' }.values." + what;
    }

    private static ValidatableResponse export(UUID household) {
        return as(officer())
                .get("/api/v1/households/" + household + "/export")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse log(UUID household, String more) {
        return as(officer())
                .get("/api/v1/access-log?household=" + household + more)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String lastName, String firstName, String birthDate) {
        return as(officer())
                .body(person(lastName, firstName, birthDate))
                .post("/api/v1/household-searches")
                .then()
                .statusCode(200);
    }

    private static String person(String lastName, String firstName, String birthDate) {
        return "{\"lastName\": \"%s\", \"firstName\": \"%s\", \"birthDate\": \"%s\"}"
                .formatted(lastName, firstName, birthDate);
    }

    private static UUID referred(Sheets sheet) {
        String id = push("caf-93", sheet.json()).statusCode(201).extract().path("id");
        return (UUID) Database.value("select household_id from referral where id = ?", UUID.fromString(id));
    }

    private static long searches() {
        return Database.count("select count(*) from access_log where deed = 'search-household'");
    }

    private static List<Object> deeds(UUID household) {
        return Database.query("select deed from access_log where subject = ?", household).stream()
                .map(row -> row.get("deed"))
                .toList();
    }
}
