package fr.allervers.reporting;

import fr.allervers.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void house_rulesHold() {
        HouseRules.check("fr.allervers.reporting");
    }
}
