package fr.allervers.visit;

import fr.allervers.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void house_ofVisits_keepsTheRules() {
        HouseRules.check("fr.allervers.visit");
    }
}
