package fr.allervers.referral.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void cell_thatASpreadsheetWouldRun_becomesAText(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Refusée.", "a=b", "/sourceReference", "12"})
    void otherCell_staysAsItIs(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
    }
}
