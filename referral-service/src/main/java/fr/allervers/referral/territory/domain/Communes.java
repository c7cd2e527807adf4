package fr.allervers.referral.territory.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The official communes and the populations that operators' territories are measured with. People are counted once, in
 * <i>places</i>: communes, and in the three cities that have them the municipal districts instead of the city.
 */
public final class Communes {

    private final Map<String, Commune> byCode;
    private final Map<String, List<Commune>> byDepartment;
    private final Map<String, Set<String>> districts = new HashMap<>();
    private final Map<String, Long> populations;

    public Communes(Collection<Commune> communes) {
        byCode = communes.stream().collect(Collectors.toUnmodifiableMap(Commune::code, Function.identity()));
        byDepartment = communes.stream()
                .filter(commune -> !commune.isDistrict())
                .sorted(Comparator.comparing(Commune::code))
                .collect(Collectors.groupingBy(Commune::department));
        communes.stream()
                .filter(Commune::isDistrict)
                .forEach(district -> districts
                        .computeIfAbsent(district.parent(), _ -> new LinkedHashSet<>())
                        .add(district.code()));
        populations = byDepartment.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> sum(entry.getValue())));
    }

    public Optional<Commune> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean isDepartment(String code) {
        return populations.containsKey(code);
    }

    /** Its communes in the order of their codes, districts apart. */
    public List<Commune> of(String department) {
        return byDepartment.getOrDefault(department, List.of());
    }

    public long population(String department) {
        return populations.getOrDefault(department, 0L);
    }

    /** The least that an operator's territory may hold: half of the department, rounded up (note, critères). */
    public long leastPopulation(String department) {
        return (population(department) + 1) / 2;
    }

    /** A city and its districts named together count once; unknown codes count nothing. */
    public long populationOf(Set<String> codes) {
        return sum(places(codes).stream().flatMap(code -> find(code).stream()).toList());
    }

    public Set<String> placesOf(String department) {
        return places(of(department).stream().map(Commune::code).toList());
    }

    /** A city with districts becomes its districts. */
    public Set<String> places(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> districts.getOrDefault(code, Set.of(code)).stream())
                .collect(Collectors.toSet());
    }

    /** The same with the districts of the cities, and the cities whose districts are all there. */
    public Set<String> spread(Collection<String> codes) {
        Set<String> all = new HashSet<>(codes);
        all.addAll(places(codes));
        districts.forEach((city, parts) -> {
            if (all.containsAll(parts)) {
                all.add(city);
            }
        });
        return all;
    }

    /** For people to read: a city whose districts are all there is told as the city. In the order of the codes. */
    public List<Commune> folded(Set<String> places) {
        return places.stream()
                .flatMap(code -> find(code).stream())
                .map(place -> isWhole(place, places) ? byCode.get(place.parent()) : place)
                .distinct()
                .sorted(Comparator.comparing(Commune::code))
                .toList();
    }

    private boolean isWhole(Commune place, Set<String> places) {
        return Stream.ofNullable(place.parent()).anyMatch(city -> places.containsAll(districts.get(city)));
    }

    private static long sum(Collection<Commune> communes) {
        return communes.stream().mapToLong(Commune::population).sum();
    }
}
