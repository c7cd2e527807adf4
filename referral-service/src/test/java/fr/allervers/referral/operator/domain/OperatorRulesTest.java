package fr.allervers.referral.operator.domain;

import static fr.allervers.referral.fixtures.Lands.COMMUNES;
import static fr.allervers.referral.fixtures.Lands.EPCIS;
import static fr.allervers.referral.fixtures.Operators.between;
import static fr.allervers.referral.fixtures.Operators.communes;
import static fr.allervers.referral.fixtures.Operators.of;
import static fr.allervers.referral.fixtures.Operators.whole;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.kit.Violation;
import fr.allervers.referral.fixtures.Operators;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorRulesTest {

    private static final OperatorRules RULES = new OperatorRules(COMMUNES, EPCIS);
    private static final Hours BACKWARDS = new Hours(DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(20, 0));

    @Test
    void operator_ofTheWholeDepartment_isRight() {
        assertThat(violations(whole())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "a", "équipe", "a b", "a/b"})
    void code_thatPlansCouldNotName_isRefused(String code) {
        assertThat(RULES.violations(of(code, whole())))
                .containsExactly(OperatorRefusal.OPERATOR_CODE_MALFORMED.at("/code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "7328293200007", "7328293200007x"})
    void siret_withAWrongCheckDigitOrForm_isRefused(String siret) {
        assertThat(RULES.violations(withSiret(siret)))
                .containsExactly(OperatorRefusal.OPERATOR_SIRET_WRONG.at("/siret"));
    }

    @Test
    void siret_thatChecks_isTaken() {
        assertThat(RULES.violations(withSiret("73282932000074"))).isEmpty();
    }

    @Test
    void department_namedTwice_isRefused() {
        assertThat(violations(whole(), whole()))
                .containsExactly(OperatorRefusal.OPERATOR_DEPARTMENT_TWICE.at("/conventions/1/department"));
    }

    @Test
    void area_ofHalfThePopulation_isEnoughAndLessIsNot() {
        assertThat(violations(communes("13201", "13002"))).isEmpty();
        assertThat(violations(communes("13055"))).isEmpty();
        assertThat(violations(communes("13201")))
                .containsExactly(OperatorRefusal.OPERATOR_AREA_TOO_SMALL.at("/conventions/0/area"));
        assertThat(violations(communes("13201", "13201")))
                .containsExactly(OperatorRefusal.OPERATOR_AREA_TOO_SMALL.at("/conventions/0/area"));
    }

    @Test
    void area_ofEpcis_isThatOfTheirCommunesInTheDepartment() {
        Area withCity = new Area(false, List.of("13202"), List.of("200000001"));
        Area alone = new Area(false, List.of(), List.of("200000001"));
        assertThat(violations(Operators.in(withCity))).isEmpty();
        assertThat(violations(Operators.in(alone)))
                .containsExactly(OperatorRefusal.OPERATOR_AREA_TOO_SMALL.at("/conventions/0/area"));
    }

    @Test
    void area_withPlacesElsewhere_isRefusedWithEachAndThesePeopleDoNotCount() {
        Area area = new Area(false, List.of("13001", "84001"), List.of("200000002"));
        assertThat(violations(Operators.in(area)))
                .containsExactly(
                        OperatorRefusal.OPERATOR_COMMUNE_FOREIGN.at("/conventions/0/area/communes/1"),
                        OperatorRefusal.OPERATOR_EPCI_FOREIGN.at("/conventions/0/area/epcis/0"),
                        OperatorRefusal.OPERATOR_AREA_TOO_SMALL.at("/conventions/0/area"));
    }

    @Test
    void area_ofNothing_isRefused() {
        assertThat(violations(communes()))
                .containsExactly(OperatorRefusal.OPERATOR_AREA_EMPTY.at("/conventions/0/area"));
    }

    @Test
    void convention_thatContradictsItself_isRefusedWithEverythingAtOnce() {
        Convention wrong = new Convention(
                "13",
                Area.WHOLE,
                new Team(List.of(new Post(Profile.CESF, 100), new Post(Profile.CESF, 50))),
                new OffHours(List.of(BACKWARDS)),
                new PhonePlatform("+33639980001", List.of(BACKWARDS)),
                new Contact(null, null),
                new Selection(
                        SelectionMode.OTHER,
                        Operators.SELECTED,
                        List.of(new Assessment(Criterion.TEAM, "Oui."), new Assessment(Criterion.TEAM, "Non."))),
                Operators.SELECTED.minusDays(1));
        assertThat(violations(wrong))
                .containsExactly(
                        OperatorRefusal.OPERATOR_PROFILE_TWICE.at("/conventions/0/team/1"),
                        OperatorRefusal.OPERATOR_HOURS_REVERSED.at("/conventions/0/offHours/0"),
                        OperatorRefusal.OPERATOR_HOURS_REVERSED.at("/conventions/0/phonePlatform/week/0"),
                        OperatorRefusal.OPERATOR_CONTACT_EMPTY.at("/conventions/0/contact"),
                        OperatorRefusal.OPERATOR_CRITERION_TWICE.at("/conventions/0/selection/assessments/1"),
                        OperatorRefusal.OPERATOR_ENDS_BEFORE_SELECTION.at("/conventions/0/endsOn"));
    }

    @Test
    void fourthOperator_onAnyDay_isTooMuch() {
        LocalDate day = Operators.SELECTED;
        List<Convention> three = List.of(whole(), whole(), between(day, day.plusYears(1)));
        assertThat(OperatorRules.isOneTooMany(whole(), three)).isTrue();
        assertThat(OperatorRules.isOneTooMany(between(day.minusYears(2), null), three))
                .isTrue();
        assertThat(OperatorRules.isOneTooMany(between(day.plusYears(1).plusDays(1), null), three))
                .isFalse();
        assertThat(OperatorRules.isOneTooMany(between(day.minusYears(1), day.minusDays(1)), three))
                .isFalse();
    }

    @Test
    void operators_oneAfterTheOther_areNotTogether() {
        LocalDate day = Operators.SELECTED;
        List<Convention> inTurn = List.of(
                between(day, day.plusDays(9)),
                between(day.plusDays(10), day.plusDays(19)),
                between(day.plusDays(20), day.plusDays(29)));
        assertThat(OperatorRules.isOneTooMany(whole(), inTurn)).isFalse();
    }

    private static List<Violation> violations(Convention... conventions) {
        return RULES.violations(of("equipe-a", conventions));
    }

    private static Operator withSiret(String siret) {
        return new Operator("equipe-a", 0, "Équipe simulée", OperatorKind.ADIL, siret, List.of(whole()));
    }
}
