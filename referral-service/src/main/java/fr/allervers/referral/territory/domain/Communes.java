package fr.allervers.referral.territory.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The official communes and the populations that operators' territories are measured with. */
public final class Communes {

    private final Map<String, Commune> byCode;
    private final Map<String, Long> populations;

    public Communes(Collection<Commune> communes) {
        byCode = communes.stream().collect(Collectors.toUnmodifiableMap(Commune::code, Function.identity()));
        populations = communes.stream()
                .filter(commune -> !commune.district())
                .collect(Collectors.groupingBy(Commune::department, Collectors.summingLong(Commune::population)));
    }

    public Optional<Commune> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean isDepartment(String code) {
        return populations.containsKey(code);
    }

    public long population(String department) {
        return populations.getOrDefault(department, 0L);
    }

    public long populationOf(Set<String> codes) {
        return codes.stream()
                .flatMap(code -> find(code).stream())
                .mapToLong(Commune::population)
                .sum();
    }
}
