package fr.allervers.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.referral.v1.HouseholdMerged;
import fr.allervers.reporting.facts.FactIncoming;
import fr.allervers.reporting.fixtures.Figures;
import fr.allervers.reporting.fixtures.Story;
import fr.allervers.reporting.fixtures.Told;
import fr.allervers.testkit.AllerVersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Households that were merged count once, from the day that was known; a merge taken back counts as never made. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class MergedHouseholdsComponentTest {

    @Inject
    FactIncoming incoming;

    /** Domain note §4.3, trap 6: merge, then un-merge, between two releases. */
    @Test
    void mergeThenUnmerge_movesTheFigureAndEachPastStays() {
        Story stays = Story.in("21");
        Story absorbed = Story.in("21");
        Told.to(incoming, stays.met("2023-10-05"), stays.commitment("2023-10-05"));
        Told.to(incoming, absorbed.met("2023-10-05"), absorbed.met("2023-10-12"), absorbed.commitment("2023-10-12"));
        HouseholdMerged ofAbsorbed = absorbed.recorded("2023-11-02T10:00:00Z").merged("2023-11-02", stays, absorbed);
        HouseholdMerged ofStays = stays.recorded("2023-11-02T10:00:00Z").merged("2023-11-02", stays, absorbed);
        Told.to(incoming, ofStays, ofAbsorbed);

        assertThat(met("21", "2023-11-01T00:00:00Z")).isEqualTo(2);
        assertThat(met("21", "2023-11-03T00:00:00Z")).isEqualTo(1);
        assertThat(figures("21", "2023-11-01T00:00:00Z").value("I1c")).isEqualTo(2);
        assertThat(figures("21", "2023-11-03T00:00:00Z").value("I1c")).isEqualTo(1);
        assertThat(figures("21", "2023-11-01T00:00:00Z").value("I1a-household-days"))
                .isEqualTo(3);
        assertThat(figures("21", "2023-11-03T00:00:00Z").value("I1a-household-days"))
                .isEqualTo(2);

        Told.to(
                incoming,
                absorbed.recorded("2023-11-20T10:00:00Z")
                        .correcting(ofAbsorbed.eventId())
                        .unmerged("2023-11-20", stays, absorbed),
                stays.recorded("2023-11-20T10:00:00Z")
                        .correcting(ofStays.eventId())
                        .unmerged("2023-11-20", stays, absorbed));

        assertThat(met("21", "2023-11-21T00:00:00Z")).isEqualTo(2);
        assertThat(met("21", "2023-11-03T00:00:00Z")).isEqualTo(1);
        assertThat(met("21", "2023-11-01T00:00:00Z")).isEqualTo(2);
    }

    @Test
    void householdMergedIntoOneThatIsMergedItself_countsAsTheLast() {
        Story first = Story.in("22");
        Story second = Story.in("22");
        Story third = Story.in("22");
        Told.to(incoming, first.met("2023-10-05"), second.met("2023-10-06"), third.met("2023-10-07"));
        Told.to(incoming, first.recorded("2023-11-02T10:00:00Z").merged("2023-11-02", second, first));
        Told.to(incoming, second.recorded("2023-11-03T10:00:00Z").merged("2023-11-03", third, second));

        assertThat(met("22", "2023-11-02T12:00:00Z")).isEqualTo(2);
        assertThat(met("22", "2023-11-04T00:00:00Z")).isEqualTo(1);
    }

    @Test
    void waitingReferral_thatJoinsACaseByAMerge_waitsNoMore_andAgainAfterItsReversal() {
        Story story = Story.in("23");
        UUID referral = UUID.randomUUID();
        Told.to(incoming, story.received("2023-10-02", referral), story.waitlisted("2023-10-02", referral));
        var attached = story.recorded("2023-10-10T10:00:00Z").attached("2023-10-10", referral, UUID.randomUUID());
        Told.to(incoming, attached);

        assertThat(waiting("2023-10-09T00:00:00Z")).isEqualTo(1);
        assertThat(waiting("2023-10-11T00:00:00Z")).isZero();

        Told.to(
                incoming,
                story.recorded("2023-10-20T10:00:00Z")
                        .correcting(attached.eventId())
                        .waitlisted("2023-10-20", referral));

        assertThat(waiting("2023-10-21T00:00:00Z")).isEqualTo(1);
        assertThat(waiting("2023-10-11T00:00:00Z")).isZero();
    }

    @Test
    void referralTakenOutOfWhatItWasRecognisedAs_isAttachedNoMore_andWaits() {
        Story left = Story.in("27");
        Story own = Story.in("27");
        UUID referral = UUID.randomUUID();
        Told.to(
                incoming,
                left.received("2023-10-02", referral),
                left.recorded("2023-10-02T10:00:00Z").attached("2023-10-02", referral, UUID.randomUUID()));
        Told.to(
                incoming,
                left.recorded("2023-10-10T10:00:00Z").separated("2023-10-10", referral, left, own),
                own.recorded("2023-10-10T10:00:00Z").separated("2023-10-10", referral, left, own),
                own.recorded("2023-10-10T10:00:00Z").waitlisted("2023-10-10", referral));

        assertThat(figures("27", "2023-10-09T00:00:00Z").value("P1-attached")).isEqualTo(1);
        assertThat(figures("27", "2023-10-11T00:00:00Z").value("P1-attached")).isZero();
        assertThat(figures("27", "2023-10-11T00:00:00Z").value("P1-waitlisted")).isEqualTo(1);
    }

    private static double waiting(String asOf) {
        return figures("23", asOf).value("P1-waitlisted");
    }

    private static double met(String department, String asOf) {
        return figures(department, asOf).value("I1a");
    }

    private static Figures figures(String department, String asOf) {
        return Figures.of("department=" + department + "&from=2023-10&to=2023-10&asOf=" + asOf);
    }
}
