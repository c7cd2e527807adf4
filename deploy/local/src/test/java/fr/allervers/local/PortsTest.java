package fr.allervers.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void fromBase_countsTenInARow() {
        Ports ports = Ports.fromBase(9080);

        assertThat(ports.byName().values()).containsExactly(9080, 9081, 9082, 9083, 9084, 9085, 9086, 9087, 9088, 9089);
        assertThat(ports.of("reporting")).isEqualTo(9084);
    }

    @Test
    void fromBase_outsideTheUsableRange_isRefused() {
        assertThatThrownBy(() -> Ports.fromBase(80)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ports.fromBase(65530)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void free_givesTenDifferentPorts() {
        assertThat(Ports.free().byName().values()).doesNotHaveDuplicates().hasSize(10);
    }
}
