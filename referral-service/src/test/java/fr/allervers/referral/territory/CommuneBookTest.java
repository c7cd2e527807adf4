package fr.allervers.referral.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.territory.domain.Communes;
import java.util.List;
import java.util.Set;
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

    @Test
    void districts_addUpToTheirCity() {
        for (String city : List.of("75056", "69123", "13055")) {
            assertThat(COMMUNES.places(Set.of(city))).hasSizeGreaterThan(8);
            assertThat(COMMUNES.populationOf(Set.of(city)))
                    .isEqualTo(COMMUNES.find(city).orElseThrow().population());
        }
    }

    @Test
    void epcis_haveNoMemberThatTheCommunesDoNotKnow() {
        List<String> members = CommuneBook.readEpcis().all().stream()
                .flatMap(epci -> epci.communes().stream())
                .toList();
        assertThat(members).hasSizeGreaterThan(34_000).doesNotHaveDuplicates();
        assertThat(members).allSatisfy(code -> assertThat(COMMUNES.find(code)).isPresent());
    }
}
