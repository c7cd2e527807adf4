package fr.allervers.testkit.rules;

import java.util.List;
import java.util.stream.Stream;

/** A role that a service does not have, with the reason; said in its ArchitectureTest, and checked to be true. */
public record Absent(Role role, String because) {

    public Absent {
        if (because.isBlank()) {
            throw new IllegalArgumentException("say why");
        }
    }

    static Stream<String> stale(House house, List<Absent> absences) {
        return absences.stream()
                .filter(absent -> house.playing(absent.role()).findAny().isPresent())
                .map(absent -> "R1: " + absent.role() + " is said to be absent and is there in " + house.root());
    }
}
