package fr.allervers.simulator.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.simulator.journal.Cell;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Cell MET = new Cell("I1a", "93", null, null, null, null);
    private static final Figures TOLD = new Figures(Map.of(MET, new Figures.Figure(7.0, "CALCULE")));

    @Test
    void figures_thatAreEqual_giveNoDifference() {
        assertThat(Comparison.differences(TOLD, Map.of(MET, 7L))).isEmpty();
    }

    @Test
    void figures_thatDiffer_areNamedFromBothSides() {
        Cell missing = new Cell("I1c", "93", null, null, null, null);

        assertThat(Comparison.differences(TOLD, Map.of(MET, 8L, missing, 2L)))
                .containsExactly("I1a 93 : 7 au lieu de 8", "I1c 93 : 0 au lieu de 2");
    }

    @Test
    void figures_nothingToldAndNothingThere_areEqual() {
        assertThat(Comparison.differences(new Figures(Map.of()), Map.of())).isEmpty();
    }
}
