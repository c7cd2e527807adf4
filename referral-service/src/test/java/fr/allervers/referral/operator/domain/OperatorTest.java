package fr.allervers.referral.operator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Warning;
import fr.allervers.referral.fixtures.Operators;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorTest {

    @Test
    void team_isAddedUpAndNotTyped() {
        assertThat(Operators.TEAM.fteHundredths()).isEqualTo(350);
        assertThat(Operators.TEAM.pluridisciplinary()).isTrue();
        assertThat(Operators.TEAM.crossesSocialAndLegal()).isTrue();

        Team advisers = new Team(List.of(new Post(Profile.CESF, 300)));
        assertThat(advisers.pluridisciplinary()).isFalse();
        assertThat(advisers.crossesSocialAndLegal()).isFalse();
    }

    @Test
    void offHours_tellEveningsAndWeekends() {
        OffHours saturday =
                new OffHours(List.of(new Hours(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(12, 30))));
        assertThat(saturday.atWeekends()).isTrue();
        assertThat(saturday.onWorkingDays()).isFalse();
        assertThat(saturday.minutesAWeek()).isEqualTo(210);
        assertThat(Operators.EVENING.onWorkingDays()).isTrue();
        assertThat(Operators.EVENING.atWeekends()).isFalse();
    }

    @Test
    void convention_thatTheNoteWouldRatherSeeOtherwise_saysSo() {
        Convention bare = new Convention(
                "13",
                Area.WHOLE,
                new Team(List.of(new Post(Profile.OTHER, 300))),
                new OffHours(List.of()),
                null,
                Operators.CONTACT,
                new Selection(SelectionMode.TOP_UP, Operators.SELECTED, List.of()),
                null);
        assertThat(bare.warnings())
                .extracting(Warning::code)
                .containsExactly("no-preferred-profile", "no-off-hours", "criteria-not-assessed");
        assertThat(Operators.whole().warnings()).isEmpty();
    }

    @Test
    void phonePlatform_isAnAssetAndItsAbsenceNoFault() {
        List<Assessment> withoutIt = Operators.selected(Operators.SELECTED).assessments().stream()
                .filter(assessment -> assessment.criterion() != Criterion.PHONE_PLATFORM)
                .toList();
        assertThat(new Selection(SelectionMode.OTHER, Operators.SELECTED, withoutIt).isComplete())
                .isTrue();
        assertThat(new Selection(SelectionMode.OTHER, Operators.SELECTED, withoutIt.subList(1, withoutIt.size()))
                        .isComplete())
                .isFalse();
    }

    @Test
    void change_leavesConventionsOfOtherDepartmentsAsTheyAre() {
        Convention elsewhere = elsewhere();
        Operator known = Operators.of("equipe-a", Operators.whole(), elsewhere).registered();
        Operator wanted = Operators.of("equipe-a", Operators.communes("13055"));

        Operator changed = known.changedTo(wanted, "13"::equals);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.conventions()).containsExactly(Operators.communes("13055"), elsewhere);
        assertThat(changed.seenIn("13"::equals).departments()).containsExactly("13");
    }

    private static Convention elsewhere() {
        Convention here = Operators.whole();
        return new Convention(
                "84", here.area(), here.team(), here.offHours(), null, here.contact(), here.selection(), null);
    }
}
