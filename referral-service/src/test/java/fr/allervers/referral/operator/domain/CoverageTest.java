package fr.allervers.referral.operator.domain;

import static fr.allervers.referral.fixtures.Operators.communes;
import static fr.allervers.referral.fixtures.Operators.of;
import static fr.allervers.referral.fixtures.Operators.whole;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Warning;
import fr.allervers.referral.fixtures.Lands;
import fr.allervers.referral.fixtures.Operators;
import fr.allervers.referral.territory.domain.Commune;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void twoOperators_coverTogetherWithoutCountingTwice() {
        Coverage coverage = coverage(350, of("a", communes("13201", "13001")), of("b", communes("13055")));

        assertThat(coverage.operators()).extracting(OperatorShare::population).containsExactly(70L, 60L);
        assertThat(coverage.operators())
                .extracting(OperatorShare::shareBasisPoints)
                .containsExactly(6930, 5940);
        assertThat(coverage.coveredPopulation()).isEqualTo(90);
        assertThat(coverage.coveredBasisPoints()).isEqualTo(8910);
        assertThat(coverage.uncovered()).extracting(Commune::name).containsExactly("Hameau");
        assertThat(coverage.uncoveredPopulation()).isEqualTo(11);
    }

    @Test
    void districts_thatNobodyCovers_areNamed() {
        assertThat(coverage(350, of("a", communes("13202", "13001", "13002"))).uncovered())
                .extracting(Commune::code)
                .containsExactly("13201");
        assertThat(coverage(350, of("a", communes("13001", "13002"))).uncovered())
                .extracting(Commune::code)
                .containsExactly("13055");
    }

    @Test
    void department_wellCovered_hasNothingToSay() {
        assertThat(coverage(350, of("a", whole())).warnings()).isEmpty();
    }

    @Test
    void warnings_tellNumbersInFrench() {
        Coverage coverage = coverage(500, of("a", communes("13055")));
        assertThat(coverage.warnings())
                .containsExactly(
                        new Warning(
                                "team-fte-below-funding",
                                "Les équipes comptent 3,5 ETP, moins que les 5 ETP financés sur le territoire."),
                        new Warning(
                                "communes-uncovered",
                                "2 commune(s) ou arrondissement(s) ne sont couverts par aucun opérateur : 41 habitants."));
    }

    @Test
    void thirdOperator_isAllowedAndSaid() {
        assertThat(coverage(300, of("a", whole()), of("b", whole()), of("c", whole()))
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("more-than-two-operators", "team-fte-above-funding");
    }

    @Test
    void operator_notYetOrNoLongerInPlace_coversNothing() {
        Coverage coverage = coverage(
                300,
                of("a", Operators.between(DAY.plusDays(1), null)),
                of("b", Operators.between(DAY.minusYears(1), DAY.minusDays(1))));
        assertThat(coverage.operators()).isEmpty();
        assertThat(coverage.coveredPopulation()).isZero();
        assertThat(coverage.warnings()).extracting(Warning::code).containsExactly("no-operator");
    }

    private static Coverage coverage(int fundedFte, Operator... operators) {
        return Coverage.of(Lands.funded(fundedFte), DAY, List.of(operators), Lands.COMMUNES, Lands.EPCIS);
    }
}
