package fr.allervers.visit.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was told of a case's procedure, and what of it stands: neither corrected nor annulled nor taken back.
 *
 * @param ofReferrals hearing dates that referrals told themselves when they came
 */
public record ToldActs(List<ToldAct> acts, Set<UUID> retracted, List<ToldHearing> ofReferrals) {

    public ToldActs {
        acts = List.copyOf(acts);
        retracted = Set.copyOf(retracted);
        ofReferrals = List.copyOf(ofReferrals);
    }

    public List<StageMark> standing() {
        return acts.stream()
                .filter(this::stands)
                .flatMap(act -> act.mark().stream())
                .toList();
    }

    /** The date told last among those that are neither held nor put off; referral-service works out the same. */
    public Optional<LocalDate> hearing() {
        List<ToldHearing> standing = acts.stream()
                .filter(this::stands)
                .flatMap(act -> act.hearing().stream())
                .toList();
        Set<LocalDate> settled = standing.stream()
                .filter(hearing -> !hearing.ahead())
                .map(ToldHearing::on)
                .collect(Collectors.toSet());
        return Stream.concat(ofReferrals.stream(), standing.stream().filter(ToldHearing::ahead))
                .filter(hearing -> !settled.contains(hearing.on()))
                .max(ToldHearing.LAST_TOLD)
                .map(ToldHearing::on);
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
