package fr.allervers.testkit.rules;

import static fr.allervers.testkit.rules.Role.ANY;
import static fr.allervers.testkit.rules.Role.INCOMING;
import static fr.allervers.testkit.rules.Role.OUTGOING;
import static fr.allervers.testkit.rules.Role.QUERY;
import static fr.allervers.testkit.rules.Role.ROW;
import static fr.allervers.testkit.rules.Role.STORE;
import static fr.allervers.testkit.rules.Role.USE_CASE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rooms: no cycles between features, and only some doors between them. */
final class FeatureRules {

    private static final String SHARED = "domain";

    static final List<Rule> EVERYWHERE =
            List.of(new Rule("R17", "services do not know each other", Set.of(ANY), FeatureRules::otherServices));

    static final List<Rule> IN_SERVICES = List.of(
            new Rule("R17", "features have no cycles", Set.of(USE_CASE), FeatureRules::cycles),
            new Rule(
                    "R17",
                    "a feature is entered through its use cases and domain",
                    Set.of(USE_CASE),
                    FeatureRules::backDoors));

    private FeatureRules() {}

    private static Stream<Breach> otherServices(House house) {
        return house.all()
                .flatMap(one -> Uses.typesNamed(
                        one,
                        name -> name.startsWith("fr.allervers.")
                                && !house.isOurs(name)
                                && !name.matches("fr\\.allervers\\.(kit|contracts)\\..*")));
    }

    private static Stream<Breach> cycles(House house) {
        return SlicesRuleDefinition.slices()
                .matching(house.root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(house.classes())
                .getFailureReport()
                .getDetails()
                .stream()
                .map(cycle -> new Breach(house.root(), cycle));
    }

    private static Stream<Breach> backDoors(House house) {
        return house.all().flatMap(one -> Uses.types(one, target -> isBackDoor(house, one, target)));
    }

    private static boolean isBackDoor(House house, JavaClass from, JavaClass to) {
        return house.isOurs(to.getName())
                && house.featureOf(from).isPresent()
                && house.featureOf(to)
                        .filter(feature -> !feature.equals(SHARED))
                        .isPresent()
                && !house.featureOf(from).equals(house.featureOf(to))
                && !Role.DOMAIN.plays(to)
                && (isInnerRole(to) || (STORE.plays(to) && !USE_CASE.plays(from)));
    }

    private static boolean isInnerRole(JavaClass to) {
        return Role.isFrontDoor(to) || ROW.plays(to) || QUERY.plays(to) || INCOMING.plays(to) || OUTGOING.plays(to);
    }
}
