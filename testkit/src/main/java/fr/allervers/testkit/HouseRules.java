package fr.allervers.testkit;

import fr.allervers.testkit.rules.Absent;
import fr.allervers.testkit.rules.House;
import fr.allervers.testkit.rules.Rule;
import fr.allervers.testkit.rules.Rules;
import java.util.List;

/** The house rules R1 to R18, for the {@code ArchitectureTest} of each service. */
public final class HouseRules {

    private HouseRules() {}

    /** A role that this service does not have is said with its reason: a rule about nothing would hold for ever. */
    public static void check(String packageRoot, Absent... absences) {
        require(House.of(packageRoot), Rules.OF_A_SERVICE, List.of(absences));
    }

    /** The rules that apply to what all services share. */
    public static void checkKit() {
        require(House.of("fr.allervers.kit"), Rules.OF_THE_KIT, List.of());
    }

    private static void require(House house, List<Rule> rules, List<Absent> absences) {
        List<String> wrong = Rules.verdict(house, rules, absences);
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    wrong.size() + " breaches of the house rules in " + house.root() + "\n" + String.join("\n", wrong));
        }
    }
}
