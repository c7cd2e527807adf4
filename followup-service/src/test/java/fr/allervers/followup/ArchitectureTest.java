package fr.allervers.followup;

import fr.allervers.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void house_asItIsBuilt_keepsItsRules() {
        HouseRules.check("fr.allervers.followup");
    }
}
