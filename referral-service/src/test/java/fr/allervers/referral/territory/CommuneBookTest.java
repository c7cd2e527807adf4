package fr.allervers.referral.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.territory.domain.Communes;
import org.junit.jupiter.api.Test;

class CommuneBookTest {

    private static final Communes COMMUNES = CommuneBook.read();

    @Test
    void districtsOfACity_doNotCountAgainInTheirDepartment() {
        assertThat(COMMUNES.population("75"))
                .isEqualTo(COMMUNES.find("75056").orElseThrow().population());
        assertThat(COMMUNES.find("75101").orElseThrow().isDistrict()).isTrue();
    }

    @Test
    void saintDenis_isInSeineSaintDenis() {
        assertThat(COMMUNES.find("93066").orElseThrow().department()).isEqualTo("93");
        assertThat(COMMUNES.isDepartment("974")).isTrue();
        assertThat(COMMUNES.isDepartment("999")).isFalse();
        assertThat(COMMUNES.find("93999")).isEmpty();
    }
}
