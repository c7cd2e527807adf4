package fr.allervers.testkit.rules;

import java.util.List;
import java.util.stream.Stream;

/** Every exception to a house rule, by name, with its reason. One that nothing needs any more fails the check. */
final class Exceptions {

    private record Excepted(String rule, String className, String because) {}

    private static final List<Excepted> ALL = List.of(
            new Excepted("R6", "fr.allervers.kit.Transactions", "the one place where sessions are opened"),
            new Excepted("R8", "fr.allervers.kit.Loop", "background work has no caller who would subscribe"),
            new Excepted("R8", "fr.allervers.kit.OutboxBatch", "the relay's own thread waits for the broker"),
            new Excepted("R8", "fr.allervers.kit.Together", "a turn serves many callers and belongs to none of them"),
            new Excepted("R11", "fr.allervers.kit.BodyLimit", "the filter before all front doors"),
            new Excepted("R11", "fr.allervers.kit.IfMatch", "the header as all front doors read it"),
            new Excepted("R11", "fr.allervers.kit.Page", "the Link header of all lists"),
            new Excepted("R11", "fr.allervers.kit.Problem", "the one answer to every failure"),
            new Excepted("R11", "fr.allervers.kit.ProblemMappers", "the one way from failures to answers"),
            new Excepted("R11", "fr.allervers.kit.RequestBodyReader", "reads the body of all front doors"),
            new Excepted("R14", "fr.allervers.kit.OutboxRelay", "told once to stop"),
            new Excepted("R14", "fr.allervers.kit.PlatformClock", "a test clock may be shifted"),
            new Excepted(
                    "R8",
                    "fr.allervers.referral.imports.ImportResource",
                    "reads a file as it streams in, on a worker, in bounded memory"));

    private Exceptions() {}

    static boolean cover(String rule, Breach breach) {
        return ALL.stream()
                .anyMatch(one -> one.rule().equals(rule) && one.className().equals(breach.className()));
    }

    /** Those of this house that no breach needs. */
    static Stream<String> stale(House house, List<Rule> rules) {
        return ALL.stream()
                .filter(one -> house.isOurs(one.className()))
                .filter(one -> rules.stream()
                        .filter(rule -> rule.number().equals(one.rule()))
                        .flatMap(rule -> rule.breaches().apply(house))
                        .noneMatch(breach -> breach.className().equals(one.className())))
                .map(one -> one.rule() + ": the exception for " + one.className() + " is not needed any more");
    }
}
