package fr.allervers.visit.meeting.domain;

import static fr.allervers.visit.casefile.domain.CaseRefusal.DATE_IN_FUTURE;
import static fr.allervers.visit.fixtures.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.fixtures.Cases;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingTest {

    @Test
    void in_anOpenCase_meetsTheHouseholdAndIsAnExchange() {
        CaseFile file = meeting(TODAY).in(Cases.at(ProcedureStage.CDP));

        assertThat(file.wasMetBy(TODAY)).isTrue();
        assertThat(file.lastExchangeOn()).isEqualTo(TODAY);
    }

    @Test
    void in_aClosedCase_isStillPossible() {
        assertThat(meeting(TODAY).in(Cases.closed(ProcedureStage.CQL)).lastExchangeOn())
                .isEqualTo(TODAY);
    }

    @Test
    void violations_ofAMeetingTomorrow_nameItsDate() {
        assertThat(meeting(TODAY.plusDays(1)).violations(TODAY)).containsExactly(DATE_IN_FUTURE.at("/occurredOn"));
    }

    private static Meeting meeting(LocalDate on) {
        return new Meeting(UUID.randomUUID(), UUID.randomUUID(), on, null, Place.HOME, null, null, null);
    }
}
