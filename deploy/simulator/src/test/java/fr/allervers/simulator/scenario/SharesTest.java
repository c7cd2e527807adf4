package fr.allervers.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void month_ofTheWholeCountry_bringsAtLeast2600Referrals() {
        assertThat(outcomes()
                        .filter(outcome -> !(outcome instanceof Outcome.Known) && !(outcome instanceof Outcome.Refused))
                        .count())
                .isBetween(2_600L, 3_000L);
    }

    @Test
    void households_haveTheShapesOfTheSurvey() {
        assertThat(share("\"kind\":\"SINGLE\",\"adults\"")).isCloseTo(0.45, Offset.offset(0.04));
        assertThat(share("\"kind\":\"SINGLE_PARENT\"")).isCloseTo(0.20, Offset.offset(0.04));
        assertThat(share("\"kind\":\"COUPLE_WITH_CHILDREN\"")).isCloseTo(0.20, Offset.offset(0.04));
        assertThat(share("\"housingBenefit\"")).isCloseTo(0.80, Offset.offset(0.04));
    }

    @Test
    void outcomes_holdEveryTrap() {
        assertThat(part(Outcome.Rejected.class)).isBetween(0.03, 0.08);
        assertThat(part(Outcome.Attached.class)).isBetween(0.01, 0.05);
        assertThat(part(Outcome.Waitlisted.class)).isBetween(0.10, 0.45);
        assertThat(part(Outcome.Known.class)).isBetween(0.003, 0.03);
        assertThat(part(Outcome.Refused.class)).isBetween(0.005, 0.03);
    }

    @Test
    void ruledOut_referrals_nameEveryRuleOfTheNote() {
        Set<String> reasons = outcomes()
                .filter(Outcome.Rejected.class::isInstance)
                .map(outcome -> ((Outcome.Rejected) outcome).reason())
                .collect(Collectors.toSet());

        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        "not-private-park",
                        "known-to-social-services",
                        "arrears-below-threshold",
                        "dsf-answered",
                        "stage-not-chosen");
    }

    @Test
    void teams_meetBetweenThirtyAndFortyFivePercentOfTheirHouseholds() {
        double allocated = casesWith(_ -> true);

        assertThat(casesWith(deed -> deed instanceof Deed.Meeting) / allocated).isBetween(0.30, 0.45);
        assertThat(casesWith(SharesTest::isExchange) / allocated).isBetween(0.40, 0.60);
    }

    @Test
    void meetings_leadToDiagnosesAndContracts() {
        double met = casesWith(deed -> deed instanceof Deed.Meeting);

        assertThat(casesWith(deed -> deed instanceof Deed.Diagnosis) / met).isBetween(0.70, 0.90);
        assertThat(casesWith(deed -> deed instanceof Deed.Commitment) / met).isBetween(0.60, 0.75);
    }

    @Test
    void teams_restAtTheWeekendAndSometimesComeInTheEvening() {
        assertThat(Months.actions(Months.WHOLE))
                .allMatch(action -> Workdays.isWorkday(action.occurredOn()))
                .allMatch(action -> !action.recordedOn().isBefore(action.occurredOn()))
                .anyMatch(action -> action.recordedOn().isAfter(action.occurredOn()))
                .anyMatch(action -> action.deed() instanceof Deed.Meeting meeting
                        && meeting.startedAt().equals("19:30"));
    }

    @Test
    void quotas_areNeverExceeded() {
        for (Plan plan : Months.WHOLE.plans()) {
            long october = allocated(plan, "2026-10");
            long november = allocated(plan, "2026-11");

            assertThat(october).isLessThanOrEqualTo(quota(plan));
            assertThat(november).isLessThanOrEqualTo(quota(plan));
        }
    }

    private static long quota(Plan plan) {
        return plan.quotas().getOrDefault(Source.CAF, 0);
    }

    private static long allocated(Plan plan, String month) {
        String department = plan.department().code();
        Set<String> references = new HashSet<>();
        Months.WHOLE.days().forEach(day -> {
            day.releases().stream()
                    .filter(release -> release.place().quotaMonth().toString().equals(month))
                    .forEach(release -> add(references, release.referral(), department));
            day.deliveries().forEach(delivery -> {
                for (int index = 0; index < delivery.outcomes().size(); index++) {
                    if (delivery.outcomes().get(index) instanceof Outcome.Allocated place
                            && place.quotaMonth().toString().equals(month)) {
                        add(references, delivery.transfer().lines().get(index), department);
                    }
                }
            });
        });
        return references.size();
    }

    private static void add(Set<String> references, Pushed referral, String department) {
        if (referral.department().equals(department) && referral.source() == Source.CAF) {
            references.add(referral.reference());
        }
    }

    private static boolean isExchange(Deed deed) {
        return deed instanceof Deed.Meeting || (deed instanceof Deed.Attempt attempt && attempt.isExchange());
    }

    private static double casesWith(Predicate<Deed> deed) {
        return Months.actions(Months.WHOLE)
                .filter(action -> deed.test(action.deed()))
                .map(action -> action.referral().reference())
                .distinct()
                .count();
    }

    private static Stream<Outcome> outcomes() {
        return Months.deliveries(Months.WHOLE).flatMap(delivery -> delivery.outcomes().stream());
    }

    private static double part(Class<? extends Outcome> kind) {
        return (double) outcomes().filter(kind::isInstance).count() / outcomes().count();
    }

    private static double share(String text) {
        return (double) Months.lines(Months.WHOLE)
                        .filter(line -> line.json().contains(text))
                        .count()
                / Months.lines(Months.WHOLE).count();
    }
}
