package fr.allervers.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodesContractTest {

    @Test
    void stagesAndSources_haveTheNamesOfTheWire() {
        Contracts.assertSameNames(fr.allervers.contracts.Stage.class, Stage.class);
        Contracts.assertSameNames(fr.allervers.contracts.Source.class, Source.class);
    }

    @Test
    void dayAndMonth_beginInTheDepartmentsOwnZone() {
        Instant lastHourOfMonthInParis = Instant.parse("2026-10-31T22:30:00Z");
        assertThat(DepartmentZone.today("93", lastHourOfMonthInParis)).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(DepartmentZone.today("974", lastHourOfMonthInParis)).isEqualTo(LocalDate.of(2026, 11, 1));
    }
}
