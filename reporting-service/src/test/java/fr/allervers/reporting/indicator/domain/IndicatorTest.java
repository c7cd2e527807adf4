package fr.allervers.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {

    @Test
    void ids_ofAllIndicators_areDifferentAndFindThem() {
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::id)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Indicator.values()))
                .allSatisfy(one -> assertThat(Indicator.withId(one.id())).contains(one));
        assertThat(Indicator.withId("I99")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void definition_ofEveryIndicator_isASentenceWithAUnit(Indicator indicator) {
        assertThat(indicator.definition()).endsWith(".");
        assertThat(indicator.title()).isNotBlank();
        assertThat(indicator.unit()).isNotBlank();
        assertThat(indicator.version()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void rates_andOnlyThey_areDivided(Indicator indicator) {
        assertThat(Ratio.of(indicator).isPresent()).isEqualTo(indicator.kind() == Indicator.Kind.TAUX);
    }

    @Test
    void countedFor_everything_holdsEveryCountAndNoRate() {
        assertThat(Ratio.countedFor(EnumSet.allOf(Indicator.class)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Indicator.values())
                        .filter(one -> one.kind() != Indicator.Kind.TAUX)
                        .toList());
    }

    @Test
    void additivity_ofDistinctCountsStocksAndRates_isNotGiven() {
        assertThat(Arrays.stream(Indicator.values()).filter(one -> !one.additive()))
                .containsExactlyInAnyOrder(
                        Indicator.HOUSEHOLDS_MET,
                        Indicator.MET_PER_DAY,
                        Indicator.ACCOMPANIED,
                        Indicator.WAITLISTED,
                        Indicator.QUOTA_USE,
                        Indicator.WATCHES_OPEN,
                        Indicator.WATCH_RATE);
    }
}
