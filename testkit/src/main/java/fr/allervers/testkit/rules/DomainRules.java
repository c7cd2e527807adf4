package fr.allervers.testkit.rules;

import static fr.allervers.testkit.rules.Role.DOMAIN;
import static fr.allervers.testkit.rules.Role.RESOURCE;
import static fr.allervers.testkit.rules.Role.STORE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The dry room: rules of the law and nothing else. */
final class DomainRules {

    private static final Set<String> KIT =
            Set.of("fr.allervers.kit.Refusal", "fr.allervers.kit.Refused", "fr.allervers.kit.Violation");
    private static final String CHANCE_AND_TIME = "java\\.time\\..*\\.now|java\\.time\\.Clock\\..*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.util\\.UUID\\.randomUUID"
            + "|java\\.lang\\.Math\\.random|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current"
            + "|java\\.util\\.(Random|Date)\\.<init>|java\\.security\\.SecureRandom\\.<init>";

    static final List<Rule> ALL = List.of(
            new Rule("R2", "a domain knows java, domains and refusals only", Set.of(DOMAIN), DomainRules::impure),
            new Rule("R3", "time, ids and chance are arguments of a domain", Set.of(DOMAIN), DomainRules::chance),
            new Rule(
                    "R4",
                    "no Mutiny in a domain, no streams in resources and stores",
                    Set.of(DOMAIN, RESOURCE, STORE),
                    DomainRules::streams));

    private DomainRules() {}

    private static Stream<Breach> impure(House house) {
        return house.playing(DOMAIN).flatMap(one -> Uses.types(one, target -> !isPure(house, target)));
    }

    private static boolean isPure(House house, JavaClass target) {
        String name = target.getName();
        return target.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("org.jspecify.")
                || KIT.contains(name)
                || (house.isOurs(name) && DOMAIN.plays(target));
    }

    private static Stream<Breach> chance(House house) {
        return house.playing(DOMAIN).flatMap(one -> Uses.calls(one, called -> called.matches(CHANCE_AND_TIME)));
    }

    private static Stream<Breach> streams(House house) {
        Stream<Breach> mutiny = house.playing(DOMAIN)
                .flatMap(one -> Uses.typesNamed(one, name -> name.startsWith("io.smallrye.mutiny.")));
        Stream<Breach> streams = house.all()
                .filter(one -> RESOURCE.plays(one) || STORE.plays(one))
                .flatMap(one -> one.getMethods().stream().filter(DomainRules::streams))
                .map(method -> Breach.of(method.getOwner(), method.getName() + " answers with or takes a Multi"));
        return Stream.concat(mutiny, streams);
    }

    /** Using one inside, to go through a list one by one, is the house's way. */
    private static boolean streams(JavaMethod method) {
        return !method.getName().startsWith("lambda$")
                && Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .anyMatch(type -> type.getName().equals("io.smallrye.mutiny.Multi"));
    }
}
