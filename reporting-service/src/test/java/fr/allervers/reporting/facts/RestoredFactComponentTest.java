package fr.allervers.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.referral.v1.ActRetracted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.reporting.fixtures.Figures;
import fr.allervers.reporting.fixtures.Story;
import fr.allervers.reporting.fixtures.Told;
import fr.allervers.testkit.AllerVersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A correction that is taken back lets what it had corrected count again; every past cut-off stays as it was. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class RestoredFactComponentTest {

    private static final String BEFORE = "2024-03-06T00:00:00Z";
    private static final String CORRECTED = "2024-03-10T00:00:00Z";
    private static final String RESTORED = "2024-03-15T00:00:00Z";

    @Inject
    FactIncoming incoming;

    /** Met in March, corrected on the 9th to February, the correction taken back on the 12th. */
    private record Tale(HouseholdMet march, HouseholdMet february, ActRetracted back) {

        static Tale of(Story story) {
            HouseholdMet march = story.recorded("2024-03-05T08:00:00Z").met("2024-03-05");
            HouseholdMet february = story.recorded("2024-03-09T08:00:00Z")
                    .correcting(march.eventId())
                    .met("2024-02-05");
            ActRetracted back = story.recorded("2024-03-12T08:00:00Z")
                    .correcting(february.eventId())
                    .retracted("2024-03-12");
            return new Tale(march, february, back);
        }

        Event[] inOrder(String order) {
            List<Event> events = List.of(march, february, back);
            return order.chars().mapToObj(place -> events.get(place - '0')).toArray(Event[]::new);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
    void fact_whoseCorrectionIsTakenBack_countsAgain_howeverTheyCome(String order) {
        Event[] together = Tale.of(Story.in("24")).inOrder(order);
        Event[] apart = Tale.of(Story.in("24")).inOrder(order);
        double march = met("2024-03", RESTORED);
        double februaryThen = met("2024-02", CORRECTED);
        double marchThen = met("2024-03", CORRECTED);

        Told.to(incoming, together);
        Stream.of(apart).forEach(one -> Told.to(incoming, one));

        assertThat(met("2024-03", RESTORED)).isEqualTo(march + 2);
        assertThat(met("2024-02", RESTORED)).isZero();
        assertThat(met("2024-03", CORRECTED)).isEqualTo(marchThen);
        assertThat(met("2024-02", CORRECTED)).isEqualTo(februaryThen + 2);
        assertThat(met("2024-03", BEFORE)).isEqualTo(march + 2);
    }

    @Test
    void correction_thatIsCorrectedItself_leavesTheFirstFactOut() {
        Story story = Story.in("25");
        HouseholdMet march = story.recorded("2024-03-05T08:00:00Z").met("2024-03-05");
        HouseholdMet february = story.recorded("2024-03-09T08:00:00Z")
                .correcting(march.eventId())
                .met("2024-02-05");
        HouseholdMet january = story.recorded("2024-03-12T08:00:00Z")
                .correcting(february.eventId())
                .met("2024-01-05");

        Told.to(incoming, march, february, january);

        assertThat(figure("25", "2024-03", RESTORED)).isZero();
        assertThat(figure("25", "2024-02", RESTORED)).isZero();
        assertThat(figure("25", "2024-01", RESTORED)).isEqualTo(1);
    }

    @Test
    void fact_correctedAnewAfterItWasRestored_isOutAgain() {
        Story story = Story.in("26");
        Tale told = Tale.of(story);
        Told.to(incoming, told.inOrder("012"));

        Told.to(
                incoming,
                story.recorded("2024-03-20T08:00:00Z")
                        .correcting(told.march().eventId())
                        .met("2024-01-05"));

        assertThat(figure("26", "2024-03", CORRECTED)).isZero();
        assertThat(figure("26", "2024-03", RESTORED)).isEqualTo(1);
        assertThat(figure("26", "2024-03", "2024-03-21T00:00:00Z")).isZero();
        assertThat(figure("26", "2024-01", "2024-03-21T00:00:00Z")).isEqualTo(1);
    }

    private static double met(String month, String asOf) {
        return figure("24", month, asOf);
    }

    /** Nothing told is nobody met, here. */
    private static double figure(String department, String month, String asOf) {
        Double met = Figures.of("department=" + department + "&from=" + month + "&to=" + month + "&asOf=" + asOf)
                .value("I1a");
        return met == null ? 0 : met;
    }
}
