package fr.allervers.visit.casefile;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.referral.v1.ActAnnulled;
import fr.allervers.contracts.referral.v1.ActRecorded;
import fr.allervers.contracts.referral.v1.ActRetracted;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.visit.casefile.domain.ToldAct;
import fr.allervers.visit.casefile.domain.ToldActs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters of one case as this service keeps them, without the tables between. */
final class Procedures {

    private Procedures() {}

    static ToldActs told(List<Event> letters) {
        Set<UUID> retracted = letters.stream()
                .flatMap(letter -> letter instanceof ActRetracted told
                        ? Stream.of(ReferralIncoming.retraction(told).retracts())
                        : Stream.empty())
                .collect(Collectors.toSet());
        return new ToldActs(letters.stream().flatMap(Procedures::act).toList(), retracted, List.of());
    }

    private static Stream<ToldAct> act(Event letter) {
        return switch (letter) {
            case ReferralAllocated told -> own(ReferralIncoming.ownStage(told));
            case ReferralAttached told -> own(ReferralIncoming.ownStage(told));
            case StageReached told -> Stream.of(stage(ReferralIncoming.mark(told)));
            case ActRecorded told ->
                Stream.of(ActMarkRow.of(ReferralIncoming.act(told)).toDomain());
            case ActAnnulled told ->
                Stream.of(ActMarkRow.of(ReferralIncoming.act(told)).toDomain());
            default -> Stream.empty();
        };
    }

    private static Stream<ToldAct> own(Optional<MarkOwnStage.Command> told) {
        return told
                .map(own -> new ToldAct(
                        own.referralId(),
                        Optional.of(own.mark()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .stream();
    }

    private static ToldAct stage(MarkStage.Command told) {
        return new ToldAct(
                told.eventId(),
                Optional.of(told.mark()),
                Optional.ofNullable(told.supersedes()),
                Optional.empty(),
                Optional.empty());
    }
}
