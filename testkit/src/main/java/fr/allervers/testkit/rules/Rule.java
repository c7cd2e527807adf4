package fr.allervers.testkit.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One house rule. It first proves that the classes it speaks of exist (R1): a rule about nothing holds for ever.
 *
 * @param speaksOf the roles without which the rule would be empty
 */
public record Rule(String number, String sentence, Set<Role> speaksOf, Function<House, Stream<Breach>> breaches) {

    /** What is wrong in this house, one line each. */
    public List<String> verdict(House house, List<Absent> absences) {
        return Stream.concat(emptiness(house, absences), broken(house)).toList();
    }

    private Stream<String> emptiness(House house, List<Absent> absences) {
        return speaksOf.stream()
                .filter(role -> absences.stream().noneMatch(absent -> absent.role() == role))
                .filter(role -> house.playing(role).findAny().isEmpty())
                .map(role -> "R1: " + number + " speaks of " + role + " and there is none in " + house.root());
    }

    private Stream<String> broken(House house) {
        return breaches.apply(house)
                .filter(breach -> !Exceptions.cover(number, breach))
                .map(breach -> number + ": " + sentence + ": " + breach.className() + ": " + breach.what())
                .distinct()
                .sorted();
    }
}
