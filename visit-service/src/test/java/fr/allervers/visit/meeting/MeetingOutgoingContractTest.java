package fr.allervers.visit.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.testkit.Contracts;
import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.StepsReview;
import fr.allervers.visit.casefile.domain.StepsState;
import fr.allervers.visit.casefile.domain.TransitionState;
import fr.allervers.visit.fixtures.Cases;
import fr.allervers.visit.fixtures.Letters;
import fr.allervers.visit.meeting.domain.Meeting;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingOutgoingContractTest {

    @Test
    void letter_ofAMeetingAtHomeWithReview_isTheApprovedExample() {
        HouseholdMet approved = Letters.approved(EventType.HOUSEHOLD_MET, HouseholdMet.class);
        Meeting meeting = new Meeting(
                UUID.randomUUID(),
                approved.fact().caseId(),
                approved.fact().occurredOn(),
                LocalTime.of(18, 30),
                Place.HOME,
                new StepsReview(StepsState.PARTLY_STARTED, TransitionState.NONE),
                "Deux enfants présents",
                null);

        HouseholdMet letter = MeetingOutgoing.letter(Letters.factLike(approved, Cases.at(ProcedureStage.CDP)), meeting);

        assertThat(letter).isEqualTo(approved);
        Contracts.assertFits(letter);
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(fr.allervers.contracts.visit.v1.Place.class, Place.class);
    }
}
