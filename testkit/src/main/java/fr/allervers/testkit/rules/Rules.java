package fr.allervers.testkit.rules;

import java.util.List;
import java.util.stream.Stream;

/** All of them, and those that apply to the kit, which has no domain and no cellar. */
public final class Rules {

    public static final List<Rule> OF_THE_KIT = concat(List.of(
            TransactionRules.EVERYWHERE, BorderRules.EVERYWHERE, BeanRules.EVERYWHERE, FeatureRules.EVERYWHERE));

    public static final List<Rule> OF_A_SERVICE = concat(List.of(
            OF_THE_KIT,
            DomainRules.ALL,
            TransactionRules.IN_SERVICES,
            BorderRules.IN_SERVICES,
            BeanRules.IN_SERVICES,
            FeatureRules.IN_SERVICES,
            RefusalRules.IN_SERVICES));

    private Rules() {}

    /** What is wrong in this house, one line each. */
    public static List<String> verdict(House house, List<Rule> rules, List<Absent> absences) {
        return Stream.of(
                        rules.stream().flatMap(rule -> rule.verdict(house, absences).stream()),
                        Absent.stale(house, absences),
                        Exceptions.stale(house, rules))
                .flatMap(lines -> lines)
                .distinct()
                .toList();
    }

    private static List<Rule> concat(List<List<Rule>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
