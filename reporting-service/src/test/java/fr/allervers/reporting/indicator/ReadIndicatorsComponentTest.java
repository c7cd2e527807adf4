package fr.allervers.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.PlanSet;
import fr.allervers.contracts.visit.v1.DiagnosisKind;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.reporting.facts.FactIncoming;
import fr.allervers.reporting.fixtures.Figures;
import fr.allervers.reporting.fixtures.Story;
import fr.allervers.reporting.fixtures.Told;
import fr.allervers.testkit.AllerVersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each indicator counts. Every test has a department of its own, which no other test tells of. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ReadIndicatorsComponentTest {

    private static final String OCTOBER = "&from=2026-10&to=2026-10";

    @Inject
    FactIncoming incoming;

    @Test
    void householdsMet_areDistinctInThePeriodAndPerDay() {
        Story one = Story.in("03");
        Story other = Story.in("03");
        Told.to(incoming, one.met("2026-10-05"), one.met("2026-10-05"), one.met("2026-10-12"), other.met("2026-10-05"));
        Told.to(incoming, one.met("2026-11-02"), one.call("2026-10-20"));

        Figures october = Figures.of("department=03" + OCTOBER);
        assertThat(october.value("I1a")).isEqualTo(2);
        assertThat(october.value("I1a-household-days")).isEqualTo(3);
        assertThat(october.row("I1a-day")).containsEntry("numerator", 3).containsEntry("denominator", 22);
        assertThat(Figures.of("department=03&from=2026-10&to=2026-11").value("I1a"))
                .isEqualTo(2);
        assertThat(Figures.of("department=03&from=2026-10&to=2026-11&by=month&indicator=I1a")
                        .rows())
                .extracting(row -> row.get("month"), row -> row.get("value"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026-10", 2),
                        org.assertj.core.groups.Tuple.tuple("2026-11", 1));
    }

    @Test
    void nationalFigure_ofAHouseholdThatMoved_isNotTheSum() {
        Story before = Story.in("04");
        Story after = Story.in("05").ofHousehold(before.householdId());
        Told.to(
                incoming,
                before.met("2021-03-05"),
                after.met("2021-03-20"),
                Story.in("05").met("2021-03-20"));

        String march = "from=2021-03&to=2021-03&indicator=I1a";
        assertThat(Figures.of(march).value("I1a")).isEqualTo(2);
        assertThat(Figures.of(march + "&by=department").rowsOf("I1a"))
                .filteredOn(row -> "CALCULE".equals(row.get("status")))
                .extracting(row -> row.get("value"))
                .containsExactly(1, 2);
    }

    /** Domain note §4.3, trap 1: 31 January, 23:30 in La Réunion, synchronised on 2 February. */
    @Test
    void visitOfJanuary_synchronisedInFebruary_isOfJanuaryAndAbsentBefore() {
        Told.to(
                incoming,
                Story.in("974").met("2022-01-10"),
                Story.in("974").recorded("2022-02-02T06:00:00Z").met("2022-01-31"));

        String january = "department=974&from=2022-01&to=2022-01&indicator=I1a";
        assertThat(Figures.of(january + "&asOf=2022-02-01T00:00:00Z").value("I1a"))
                .isEqualTo(1);
        assertThat(Figures.of(january).value("I1a")).isEqualTo(2);
    }

    /** Domain note §4.3, trap 2: referred by CAF, then by CD for the same CDP. */
    @Test
    void householdReferredTwice_isTwoReferralsAndOneHousehold() {
        Story caf = Story.in("06");
        Story cd = caf.from(Source.CD);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Told.to(incoming, caf.received("2026-10-05", first), caf.allocated("2026-10-05", first));
        Told.to(incoming, cd.received("2026-10-07", second), cd.attached("2026-10-07", second, first));
        Told.to(incoming, caf.met("2026-10-12"));

        Figures october = Figures.of("department=06" + OCTOBER);
        assertThat(october.value("P1-received")).isEqualTo(2);
        assertThat(october.value("P1-allocated")).isEqualTo(1);
        assertThat(october.value("P1-attached")).isEqualTo(1);
        assertThat(october.value("I1a")).isEqualTo(1);
        assertThat(Figures.of("department=06&by=source&indicator=P1-received" + OCTOBER)
                        .rows())
                .extracting(row -> row.get("source"), row -> row.get("value"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CAF", 1), org.assertj.core.groups.Tuple.tuple("CD", 1));
    }

    /** Domain note §4.3, trap 5: a meeting entered on the wrong case, taken back and entered on the right one. */
    @Test
    void meetingOnTheWrongCase_takenBack_movesBothAndThePastStays() {
        Story wrongCase = Story.in("07").by("equipe-a");
        Story rightCase = Story.in("07").by("equipe-b");
        HouseholdMet wrong = wrongCase.recorded("2022-10-05T12:00:00Z").met("2022-10-05");
        Told.to(incoming, wrong);
        Told.to(incoming, rightCase.recorded("2022-10-20T12:00:00Z").met("2022-10-05"));
        Told.to(
                incoming,
                wrongCase
                        .recorded("2022-10-20T12:00:00Z")
                        .correcting(wrong.eventId())
                        .unanswered("2022-10-05"));

        String byOperator = "department=07&by=operator&indicator=I1a&from=2022-10&to=2022-10";
        assertThat(Figures.of(byOperator + "&asOf=2022-10-10T00:00:00Z").rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("operator", "equipe-a").containsEntry("value", 1));
        assertThat(Figures.of(byOperator).rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("operator", "equipe-b").containsEntry("value", 1));
    }

    @Test
    void diagnoses_countOncePerKindUnlessSixMonthsPassed() {
        Story story = Story.in("08");
        Told.to(
                incoming,
                story.diagnosis("2026-01-10", DiagnosisKind.CAUSES, 1),
                story.diagnosis("2026-02-10", DiagnosisKind.CAUSES, 2),
                story.diagnosis("2026-01-12", DiagnosisKind.DSF, 1),
                story.diagnosis("2026-09-15", DiagnosisKind.CAUSES, 3),
                Story.in("08").diagnosis("2026-01-20", DiagnosisKind.SOCIAL_FINANCIAL, 1));

        Figures year = Figures.of("department=08&from=2026-01&to=2026-10");
        assertThat(year.value("I1b")).isEqualTo(4);
        assertThat(year.value("I1b-CAUSES")).isEqualTo(2);
        assertThat(year.value("I1b-DSF")).isEqualTo(1);
        assertThat(year.value("I1b-SOCIAL_FINANCIAL")).isEqualTo(1);
        assertThat(Figures.of("department=08&from=2026-02&to=2026-02").value("I1b"))
                .isEqualTo(0);
    }

    @Test
    void accompanied_isFromTheContractOrTheSecondExchangeOnceAStepStarted() {
        Story contract = Story.in("09").at(Stage.CQL);
        Told.to(incoming, contract.commitment("2026-10-05"), contract.commitment("2026-11-05"));
        Story exchanges = Story.in("09");
        Told.to(
                incoming,
                exchanges.met("2026-09-20"),
                exchanges.unanswered("2026-09-25"),
                exchanges.metAndChecked("2026-11-02"));
        Story oneExchange = Story.in("09");
        Told.to(incoming, oneExchange.metAndChecked("2026-10-05"));
        Story nothingStarted = Story.in("09");
        Told.to(incoming, nothingStarted.met("2026-10-05"), nothingStarted.call("2026-10-06"));

        assertThat(Figures.of("department=09&by=month&indicator=I1c&from=2026-09&to=2026-11")
                        .rows())
                .extracting(row -> row.get("value"))
                .containsExactly(0, 1, 1);
        assertThat(Figures.of("department=09&side=AVAL&from=2026-09&to=2026-11").value("I1c"))
                .isEqualTo(1);
        assertThat(Figures.of("department=09&stage=CDP&from=2026-09&to=2026-11").value("I1c"))
                .isEqualTo(1);
    }

    @Test
    void quota_isThePlanOfTheCutOffAgainstTransfersOfItsMonth() {
        plan("10", 1, "2026-01-02T08:00:00Z", 4);
        plan("10", 2, "2026-10-20T08:00:00Z", 8);
        Story story = Story.in("10");
        UUID allocated = UUID.randomUUID();
        UUID waiting = UUID.randomUUID();
        UUID waited = UUID.randomUUID();
        UUID rejected = UUID.randomUUID();
        Told.to(incoming, story.received("2026-10-01", allocated), story.allocated("2026-10-01", allocated));
        Told.to(incoming, story.received("2026-10-02", waiting), story.waitlisted("2026-10-02", waiting));
        Told.to(incoming, story.received("2026-10-02", waited), story.waitlisted("2026-10-02", waited));
        Told.to(incoming, story.allocated("2026-11-01", waited));
        Told.to(incoming, story.received("2026-10-03", rejected), story.rejected("2026-10-03", rejected));

        Figures october = Figures.of("department=10" + OCTOBER);
        assertThat(october.value("P1-received")).isEqualTo(4);
        assertThat(october.value("P1-rejected")).isEqualTo(1);
        assertThat(october.value("P1-waitlisted")).isEqualTo(2);
        assertThat(october.value("P1-allocated")).isEqualTo(1);
        assertThat(october.row("P1")).containsEntry("numerator", 1).containsEntry("denominator", 8);
        assertThat(Figures.of("department=10" + OCTOBER + "&asOf=2026-10-10T00:00:00Z")
                        .value("P1"))
                .isEqualTo(0.25);
        assertThat(Figures.of("department=10&by=month&indicator=P1-waitlisted&from=2026-10&to=2026-11")
                        .rows())
                .extracting(row -> row.get("value"))
                .containsExactly(2, 1);
        assertThat(Figures.of("department=10&side=AMONT" + OCTOBER).row("P1")).containsEntry("status", "SANS_OBJET");
    }

    @Test
    void referralThatWaits_waitsNoMoreOnceItsHouseholdIsErased() {
        Story erased = Story.in("48");
        Story waits = Story.in("48");
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Told.to(incoming, erased.received("2026-10-02", one), erased.waitlisted("2026-10-02", one));
        Told.to(incoming, waits.received("2026-10-02", other), waits.waitlisted("2026-10-02", other));
        Told.to(incoming, erased.erased("2026-11-03"));

        assertThat(Figures.of("department=48&by=month&indicator=P1-waitlisted&from=2026-10&to=2026-11")
                        .rows())
                .extracting(row -> row.get("value"))
                .containsExactly(2, 1);
    }

    /** Domain note §4.3, trap 3, as follow-up tells it: a missed watch that is checked later is late, not missed. */
    @Test
    void watches_countOnceByTheirLastOutcomeInTheMonthTheyAreDue() {
        Story story = Story.in("11");
        UUID onTime = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        UUID missed = UUID.randomUUID();
        UUID superseded = UUID.randomUUID();
        UUID cancelled = UUID.randomUUID();
        UUID open = UUID.randomUUID();
        Told.to(
                incoming,
                story.armed("2026-10-01", superseded, "2026-10-16"),
                story.watchSuperseded("2026-10-02", superseded, "2026-10-16"),
                story.armed("2026-10-02", onTime, "2026-10-17"),
                story.watchMet("2026-10-16", onTime, "2026-10-17", true),
                story.armed("2026-10-16", late, "2026-10-31"),
                story.watchMissed("2026-11-01", late, "2026-10-31"),
                story.watchMet("2026-11-05", late, "2026-10-31", false),
                story.armed("2026-10-03", missed, "2026-10-18"),
                story.watchMissed("2026-10-19", missed, "2026-10-18"),
                story.armed("2026-10-04", cancelled, "2026-10-19"),
                story.watchCancelled("2026-10-05", cancelled, "2026-10-19"),
                story.armed("2026-10-28", open, "2026-11-12"));

        Figures october = Figures.of("department=11" + OCTOBER);
        assertThat(october.value("P3-due")).isEqualTo(4);
        assertThat(october.value("P3-on-time")).isEqualTo(1);
        assertThat(october.value("P3-late")).isEqualTo(1);
        assertThat(october.value("P3-missed")).isEqualTo(1);
        assertThat(october.value("P3-superseded")).isEqualTo(1);
        assertThat(october.value("P3-cancelled")).isEqualTo(1);
        assertThat(october.value("P3-open")).isEqualTo(2);
        assertThat(october.row("P3")).containsEntry("numerator", 1).containsEntry("denominator", 3);
        assertThat(Figures.of("department=11" + OCTOBER + "&asOf=2026-11-02T00:00:00Z")
                        .value("P3-missed"))
                .isEqualTo(2);
    }

    @Test
    void department_thatTransmittedNothing_isNotZero() {
        plan("12", 1, "2026-01-02T08:00:00Z", 5);

        Map<String, Object> met = Figures.of("by=department&indicator=I1a" + OCTOBER).rows().stream()
                .filter(row -> "12".equals(row.get("department")))
                .findFirst()
                .orElseThrow();
        assertThat(met).containsEntry("status", "NON_TRANSMIS").containsEntry("value", null);
    }

    @Test
    void departmentWithMeetings_withoutDiagnoses_isZero() {
        Told.to(incoming, Story.in("14").met("2026-10-05"));

        assertThat(Figures.of("department=14" + OCTOBER).row("I1b"))
                .containsEntry("status", "CALCULE")
                .containsEntry("value", 0);
    }

    @Test
    void batch_toldTwice_givesTheSameFigures() {
        Story story = Story.in("15");
        HouseholdMet met = story.met("2026-10-05");
        Told.to(incoming, met, story.commitment("2026-10-05"));
        Figures once = Figures.of("department=15" + OCTOBER);
        Told.to(incoming, met, met);

        assertThat(Figures.of("department=15" + OCTOBER).rows()).isEqualTo(once.rows());
    }

    private void plan(String department, long version, String recordedAt, int number) {
        Told.to(
                incoming,
                new PlanSet(
                        UUID.randomUUID(),
                        Instant.parse(recordedAt),
                        department,
                        2026,
                        version,
                        List.of(new PlanSet.MonthlyQuota("equipe-" + department, Source.CAF, number, null)),
                        null));
    }
}
