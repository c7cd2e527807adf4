package fr.allervers.referral.territory.domain;

import static fr.allervers.referral.territory.domain.TerritoryRefusal.TERRITORY_YEAR_TWICE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.domain.Warning;
import fr.allervers.referral.fixtures.Lands;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    @Test
    void funding_holdsUntilSomethingElseIsSaid() {
        Territory territory = Lands.funded(400);

        assertThat(territory.fundingIn(2020)).isEmpty();
        assertThat(territory.fundingIn(2021)).map(Funding::teamFteHundredths).contains(300);
        assertThat(territory.fundingIn(2026)).map(Funding::teamFteHundredths).contains(400);
    }

    @Test
    void year_fundedTwice_isRefused() {
        Funding funding = new Funding(2023, 300, 1);
        assertThat(new Territory("13", "Bouches", "Sud", 0, List.of(funding, funding)).violations())
                .containsExactly(TERRITORY_YEAR_TWICE.at("/fundings"));
        assertThat(Lands.funded(300).violations()).isEmpty();
    }

    @Test
    void team_outsideThreeToFive_isSaidAndNotRefused() {
        assertThat(Lands.funded(300).warnings()).isEmpty();
        assertThat(Lands.funded(500).warnings()).isEmpty();
        assertThat(Lands.funded(299).warnings()).extracting(Warning::code).containsExactly("team-fte-outside-note");
        assertThat(Lands.funded(501).warnings()).extracting(Warning::code).containsExactly("team-fte-outside-note");
        assertThat(Lands.funded(501).violations()).isEmpty();
    }

    @Test
    void day_beginsWhereTheDepartmentIs() {
        assertThat(List.of("93", "2A", "971", "972", "973", "974", "976").stream()
                        .map(department -> DepartmentZone.of(department).getId()))
                .containsExactly(
                        "Europe/Paris",
                        "Europe/Paris",
                        "America/Guadeloupe",
                        "America/Martinique",
                        "America/Cayenne",
                        "Indian/Reunion",
                        "Indian/Mayotte");
    }
}
