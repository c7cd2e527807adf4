package fr.allervers.referral;

import fr.allervers.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void house_ofReferrals_keepsTheRules() {
        HouseRules.check("fr.allervers.referral");
    }
}
