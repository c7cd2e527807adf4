package fr.allervers.visit.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** All that was told of a case's procedure, and what of it stands: neither corrected nor annulled nor taken back. */
public record ToldActs(List<ToldAct> acts, Set<UUID> retracted) {

    public ToldActs {
        acts = List.copyOf(acts);
        retracted = Set.copyOf(retracted);
    }

    public List<StageMark> standing() {
        return acts.stream()
                .filter(this::stands)
                .flatMap(act -> act.mark().stream())
                .toList();
    }

    private boolean stands(ToldAct act) {
        return isKept(act)
                && none(other -> other.supersedes().equals(Optional.of(act.id())) && isKept(other))
                && none(other -> other.annuls().equals(Optional.of(act.id())) && stands(other));
    }

    private boolean isKept(ToldAct act) {
        return !retracted.contains(act.id());
    }

    private boolean none(Predicate<ToldAct> which) {
        return acts.stream().noneMatch(which);
    }
}
