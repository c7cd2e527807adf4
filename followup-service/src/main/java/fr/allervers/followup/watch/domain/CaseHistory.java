package fr.allervers.followup.watch.domain;

import fr.allervers.followup.watch.domain.Entry.Closure;
import fr.allervers.followup.watch.domain.Entry.Erasure;
import fr.allervers.followup.watch.domain.Entry.Exchange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was entered about one case, in the order of the facts; corrected entries stay, and no longer count. */
public record CaseHistory(List<Entry> entries) {

    public static CaseHistory of(Collection<? extends Entry> entries) {
        return new CaseHistory(entries.stream()
                .map(Entry.class::cast)
                .sorted(Entry.BY_FACT)
                .distinct()
                .toList());
    }

    public Entry entry(UUID id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an entry of another case"));
    }

    /** The last closure that was recorded and not corrected. */
    Optional<Closure> closure() {
        return inForce(Closure.class)
                .max((one, other) ->
                        one.fact().recordedAt().compareTo(other.fact().recordedAt()));
    }

    /** Why no exchange is to be expected any more. */
    Optional<Pointless> pointless() {
        return closure().flatMap(Pointless::of).or(this::erased);
    }

    private Optional<Pointless> erased() {
        return inForce(Erasure.class).findFirst().map(Pointless::of);
    }

    /**
     * The exchanges that the watch counts: none after contact became pointless; after another closure, those up to the
     * first check, for that check ends the watch.
     */
    List<Exchange> watched() {
        List<Exchange> watched = new ArrayList<>();
        for (Exchange exchange : inForce(Exchange.class).toList()) {
            if (isAfterEnd(exchange) && closure().flatMap(Pointless::of).isPresent()) {
                return watched;
            }
            watched.add(exchange);
            if (!arms(exchange)) {
                return watched;
            }
        }
        return watched;
    }

    /** Every exchange gives time to a next one, except the check after the end. */
    boolean arms(Exchange exchange) {
        return !(exchange.reviewed() && isAfterEnd(exchange));
    }

    /** The day of the closure still belongs to the intervention. */
    private boolean isAfterEnd(Exchange exchange) {
        return closure()
                .filter(closure -> exchange.occurredOn().isAfter(closure.occurredOn()))
                .isPresent();
    }

    Optional<Entry> correctionOf(Entry entry) {
        return entries.stream()
                .filter(other -> entry.id().equals(other.fact().supersedes()))
                .findFirst();
    }

    private <T extends Entry> Stream<T> inForce(Class<T> kind) {
        Set<UUID> corrected = entries.stream()
                .map(entry -> entry.fact().supersedes())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !corrected.contains(entry.id()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
