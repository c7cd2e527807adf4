package fr.allervers.referral.territory.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The official EPCI, and which of their communes lie in a department. */
public final class Epcis {

    private final Map<String, Epci> bySiren;

    public Epcis(Collection<Epci> epcis) {
        bySiren = epcis.stream().collect(Collectors.toUnmodifiableMap(Epci::siren, Function.identity()));
    }

    public Collection<Epci> all() {
        return bySiren.values();
    }

    public Optional<Epci> find(String siren) {
        return Optional.ofNullable(bySiren.get(siren));
    }

    /** The part of the EPCI inside the department; empty when it has none there, or is unknown. */
    public Set<String> communesIn(String siren, String department, Communes communes) {
        return find(siren).map(epci -> within(epci, department, communes)).orElse(Set.of());
    }

    /** Those with communes there, reduced to these, in the order of their names. */
    public List<Epci> of(String department, Communes communes) {
        return bySiren.values().stream()
                .map(epci -> new Epci(epci.siren(), epci.name(), within(epci, department, communes)))
                .filter(epci -> !epci.communes().isEmpty())
                .sorted(Comparator.comparing(Epci::name).thenComparing(Epci::siren))
                .toList();
    }

    private static Set<String> within(Epci epci, String department, Communes communes) {
        return epci.communes().stream()
                .filter(code -> communes.find(code)
                        .filter(commune -> commune.department().equals(department))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
