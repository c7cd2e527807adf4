package fr.allervers.referral.territory.domain;

import static fr.allervers.referral.fixtures.Lands.COMMUNES;
import static fr.allervers.referral.fixtures.Lands.EPCIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CommunesTest {

    @Test
    void cityAndItsDistricts_namedTogether_countOnce() {
        assertThat(COMMUNES.populationOf(Set.of("13055", "13201", "13202"))).isEqualTo(60);
        assertThat(COMMUNES.populationOf(Set.of("13055", "13201"))).isEqualTo(60);
        assertThat(COMMUNES.populationOf(Set.of("13201"))).isEqualTo(40);
        assertThat(COMMUNES.populationOf(Set.of("99999"))).isZero();
    }

    @Test
    void department_countsItsCommunesAndNotTheirDistricts() {
        assertThat(COMMUNES.population("13")).isEqualTo(101);
        assertThat(COMMUNES.of("13")).extracting(Commune::code).containsExactly("13001", "13002", "13055");
        assertThat(COMMUNES.placesOf("13")).containsExactlyInAnyOrder("13001", "13002", "13201", "13202");
    }

    @Test
    void half_ofAnOddPopulation_isRoundedUp() {
        assertThat(COMMUNES.leastPopulation("13")).isEqualTo(51);
    }

    @Test
    void city_withAllItsDistricts_isToldAsTheCity() {
        assertThat(COMMUNES.folded(Set.of("13201", "13202", "13001")))
                .extracting(Commune::code)
                .containsExactly("13001", "13055");
        assertThat(COMMUNES.folded(Set.of("13202"))).extracting(Commune::code).containsExactly("13202");
    }

    @Test
    void epci_isReducedToTheDepartment() {
        assertThat(EPCIS.communesIn("200000001", "13", COMMUNES)).containsExactlyInAnyOrder("13001", "13002");
        assertThat(EPCIS.communesIn("200000009", "13", COMMUNES)).isEmpty();
        assertThat(EPCIS.of("13", COMMUNES)).extracting(Epci::name).containsExactly("CC du Bourg");
    }
}
