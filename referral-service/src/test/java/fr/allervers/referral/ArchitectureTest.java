package fr.allervers.referral;

import fr.allervers.testkit.HouseRules;
import fr.allervers.testkit.rules.Absent;
import fr.allervers.testkit.rules.Role;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void house_ofReferrals_keepsTheRules() {
        HouseRules.check("fr.allervers.referral", new Absent(Role.INCOMING, "this service reads no topic"));
    }
}
