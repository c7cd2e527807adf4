package fr.allervers.referral.protection;

import static fr.allervers.referral.fixtures.Officers.officer;
import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.visit.v1.AttemptOutcome;
import fr.allervers.contracts.visit.v1.Channel;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.referral.fixtures.Officers;
import fr.allervers.referral.fixtures.Sheets;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock of retention is the last contact that came from the household. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class RetentionComponentTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));

    @Inject
    SweepRetention sweep;

    @BeforeEach
    void setPlan() {
        plan("76", 1_000, 1_000);
    }

    @Test
    void household_withoutContactForTwoYears_isErasedWithACertificate() {
        UUID household = receivedOn(TODAY.minusMonths(24).minusDays(1));

        sweep();

        assertThat(Database.query("select reason, erased_by from erasure where household_id = ?", household))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("RETENTION", "retention"));
        assertThat(Database.count(
                        "select count(*) from referral where household_id = ? and details is null", household))
                .isOne();
        Topics.awaitOne(EventType.HOUSEHOLD_ERASED, caseOf(household).toString());
    }

    @Test
    void household_onTheLastDayOfRetention_stays() {
        UUID household = receivedOn(TODAY.minusMonths(24));

        sweep();

        assertThat(isErased(household)).isFalse();
    }

    @Test
    void household_metSince_stays() {
        UUID household = receivedOn(TODAY.minusMonths(30));
        Topics.send(met(household, TODAY.minusMonths(3)));
        awaitContact(household);

        sweep();

        assertThat(isErased(household)).isFalse();
    }

    @Test
    void letterThatNobodyAnswered_keepsNothing() {
        UUID household = receivedOn(TODAY.minusMonths(30));
        ContactAttempted example = (ContactAttempted) Contracts.exampleEvent(EventType.CONTACT_ATTEMPTED);
        Fact old = fact(example.fact(), household, TODAY.minusMonths(26));
        Topics.send(new ContactAttempted(
                fact(example.fact(), household, TODAY.minusMonths(1)),
                Channel.LETTER,
                AttemptOutcome.NO_ANSWER,
                false,
                null));
        Topics.send(new ContactAttempted(old, Channel.PHONE, AttemptOutcome.ANSWERED, true, null));
        awaitContact(household);

        sweep();

        assertThat(isErased(household)).isTrue();
    }

    @Test
    void contactThatWasTakenBack_keepsNothing_inWhateverOrder() {
        UUID one = receivedOn(TODAY.minusMonths(30));
        UUID other = receivedOn(TODAY.minusMonths(30));
        HouseholdMet wrongFile = met(one, TODAY.minusMonths(3));
        HouseholdMet toldLate = met(other, TODAY.minusMonths(3));

        Topics.send(wrongFile);
        Topics.send(unanswered(one, TODAY.minusMonths(3), wrongFile.eventId()));
        Topics.send(unanswered(other, TODAY.minusMonths(3), toldLate.eventId()));
        Topics.send(toldLate);
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from contact_told where taken_back and on_day is not null and event_id in (?, ?)",
                                wrongFile.eventId(),
                                toldLate.eventId())
                        == 2);

        sweep();

        assertThat(isErased(one)).isTrue();
        assertThat(isErased(other)).isTrue();
    }

    @Test
    void contactThatWasMovedToAnotherDay_countsOnThatDay() {
        UUID household = receivedOn(TODAY.minusMonths(30));
        HouseholdMet wrongDay = met(household, TODAY.minusMonths(26));
        HouseholdMet rightDay = new HouseholdMet(
                fact(wrongDay.fact(), household, TODAY.minusMonths(3), wrongDay.eventId()), wrongDay.place(), null);
        Topics.send(wrongDay);
        Topics.send(rightDay);
        awaitContact(household);

        sweep();

        assertThat(isErased(household)).isFalse();
    }

    @Test
    void household_referredAgainSince_stays() {
        Sheets sheet = Sheets.of("CAF", "76");
        UUID household = receivedOn(sheet, TODAY.minusMonths(30));
        push("cd-76", sheet.from("CD").json()).statusCode(201).body("state", equalTo("ATTACHED"));

        sweep();

        assertThat(isErased(household)).isFalse();
    }

    @Test
    void household_mergedWithOneThatWasMetSince_staysWithIt() {
        UUID old = receivedOn(TODAY.minusMonths(30));
        UUID met = receivedOn(TODAY.minusMonths(30));
        Database.update("insert into case_contact (case_id, last_contact_on) values (?, current_date)", caseOf(met));
        merge(old, met);

        sweep();

        assertThat(isErased(old)).isFalse();
        assertThat(isErased(met)).isFalse();
    }

    @Test
    void householdsThatAreOne_areErasedWithOneCertificate() {
        UUID one = receivedOn(TODAY.minusMonths(30));
        UUID other = receivedOn(TODAY.minusMonths(28));
        merge(one, other);

        sweep();

        assertThat(Database.query(
                        "select distinct erasure_id from erased_household where household_id in (?, ?)", one, other))
                .hasSize(1);
        assertThat(Database.count("select count(*) from erased_household where household_id in (?, ?)", one, other))
                .isEqualTo(2);
    }

    @Test
    void preview_countsAndErasesNothing() {
        sweep();
        UUID household = receivedOn(TODAY.minusMonths(25));

        as(officer())
                .get("/api/v1/retention-preview")
                .then()
                .statusCode(200)
                .body("months", equalTo(24))
                .body("keptSince", equalTo(TODAY.minusMonths(24).toString()))
                .body("due", equalTo(1))
                .body("dueByDepartment.76", equalTo(1))
                .body("accessLogMonths", equalTo(12));
        assertThat(Officers.ask(sweep.preview(Officers.of("93"))).due()).isEmpty();
        assertThat(isErased(household)).isFalse();
        sweep();
        as(officer()).get("/api/v1/retention-preview").then().body("due", equalTo(0));
    }

    @Test
    void accessLog_goesAfterItsOwnRetention() {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        note(old, 13);
        note(young, 11);

        sweep();

        assertThat(Database.count("select count(*) from access_log where subject = ?", old))
                .isZero();
        assertThat(Database.count("select count(*) from access_log where subject = ?", young))
                .isOne();
    }

    private void sweep() {
        assertThat(Officers.ask(sweep.handle())).isFalse();
    }

    private static void note(UUID subject, int monthsAgo) {
        Database.update(
                "insert into access_log (who, deed, subject, at) values ('somebody', 'read', ?, now() - cast(? as interval))",
                subject,
                monthsAgo + " months");
    }

    private static void merge(UUID one, UUID other) {
        as(Tokens.of("ccapex-sec-76"))
                .body("""
                        {"id": "%s", "other": "%s", "reason": "doublon"}""".formatted(UUID.randomUUID(), other))
                .post("/api/v1/households/" + one + "/merges")
                .then()
                .statusCode(201);
    }

    private static UUID receivedOn(LocalDate day) {
        return receivedOn(Sheets.of("CAF", "76"), day);
    }

    private static UUID receivedOn(Sheets sheet, LocalDate day) {
        String id = push("caf-76", sheet.json()).statusCode(201).extract().path("id");
        Database.update(
                "update referral set received_at = cast(? as date) + interval '12 hours' where id = ?",
                day.toString(),
                UUID.fromString(id));
        return (UUID) Database.value("select household_id from referral where id = ?", UUID.fromString(id));
    }

    private static UUID caseOf(UUID household) {
        return (UUID) Database.value("select case_id from procedure_case where household_id = ?", household);
    }

    private static boolean isErased(UUID household) {
        return Database.count("select count(*) from erasure where household_id = ?", household) > 0;
    }

    private static void awaitContact(UUID household) {
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from contact_told where not taken_back and case_id = ?",
                                caseOf(household))
                        == 1);
    }

    private static HouseholdMet met(UUID household, LocalDate on) {
        HouseholdMet example = (HouseholdMet) Contracts.exampleEvent(EventType.HOUSEHOLD_MET);
        return new HouseholdMet(fact(example.fact(), household, on), example.place(), null);
    }

    private static ContactAttempted unanswered(UUID household, LocalDate on, UUID supersedes) {
        ContactAttempted example = (ContactAttempted) Contracts.exampleEvent(EventType.CONTACT_ATTEMPTED);
        return new ContactAttempted(
                fact(example.fact(), household, on, supersedes), Channel.PHONE, AttemptOutcome.NO_ANSWER, false, null);
    }

    private static Fact fact(Fact fact, UUID household, LocalDate on) {
        return fact(fact, household, on, null);
    }

    private static Fact fact(Fact fact, UUID household, LocalDate on, UUID supersedes) {
        return new Fact(
                UUID.randomUUID(),
                caseOf(household),
                household,
                on,
                fact.recordedAt(),
                "76",
                fact.operator(),
                fact.stage(),
                fact.source(),
                supersedes);
    }
}
