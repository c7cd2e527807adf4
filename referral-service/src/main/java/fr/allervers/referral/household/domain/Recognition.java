package fr.allervers.referral.household.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises the households of newcomers, one after the other: each is compared with the earlier referrals that share a
 * key with it, those of the same set included. The strongest likeness decides; equal ones by age of the household.
 */
public final class Recognition {

    /** A key that so many share (a switchboard's number, a date written for want of a better) tells nothing. */
    public static final int WORN_OUT = 100;

    private static final int MOST_DOUBTS = 3;

    private final Map<String, List<Acquaintance>> byKey = new HashMap<>();
    private final Map<UUID, Recognised> byReferral = new LinkedHashMap<>();
    private final Supplier<UUID> ids;

    private Recognition(Map<String, List<Acquaintance>> known, Supplier<UUID> ids) {
        known.forEach((key, acquaintances) -> byKey.put(key, new ArrayList<>(acquaintances)));
        this.ids = ids;
    }

    /** {@code known}: by key, those that came before; {@code ids}: of the households that are new. */
    public static Recognition of(List<Newcomer> newcomers, Map<String, List<Acquaintance>> known, Supplier<UUID> ids) {
        Recognition recognition = new Recognition(known, ids);
        newcomers.forEach(recognition::meet);
        return recognition;
    }

    /** Empty for a referral that was not looked for. */
    public Optional<UUID> householdOf(UUID referralId) {
        return Optional.ofNullable(byReferral.get(referralId)).map(Recognised::householdId);
    }

    /** The referrals of before that decided something, each with the household it was taken to be of. */
    public Map<UUID, UUID> matched() {
        return byReferral.values().stream()
                .flatMap(one -> Stream.concat(one.as().stream(), one.doubts().stream()))
                .filter(match -> !byReferral.containsKey(match.referralId()))
                .collect(Collectors.toMap(
                        Recognised.Match::referralId, Recognised.Match::householdId, (same, _) -> same));
    }

    /** In the order they came. */
    public Collection<Recognised> all() {
        return List.copyOf(byReferral.values());
    }

    private void meet(Newcomer newcomer) {
        Recognised recognised = recognise(newcomer);
        byReferral.put(newcomer.referralId(), recognised);
        newcomer.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(recognised.asAcquaintance()));
    }

    private Recognised recognise(Newcomer newcomer) {
        Map<UUID, Found> households = strongest(newcomer);
        Optional<Found> same = households.values().stream()
                .filter(found -> found.verdict() == Verdict.SAME)
                .min(Found.STRONGEST);
        UUID household = same.map(Found::householdId).orElseGet(ids);
        List<Recognised.Match> doubts = households.values().stream()
                .filter(found -> found.verdict() != Verdict.DIFFERENT)
                .filter(found -> !found.householdId().equals(household))
                .sorted(Found.STRONGEST)
                .limit(MOST_DOUBTS)
                .map(Found::match)
                .toList();
        return new Recognised(newcomer, household, same.map(Found::match), doubts);
    }

    /** Of each household the referral that is most alike. */
    private Map<UUID, Found> strongest(Newcomer newcomer) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        acquaintances(newcomer).stream()
                .map(one -> new Found(one, Likeness.of(newcomer.portrait(), one.portrait())))
                .forEach(one ->
                        found.merge(one.householdId(), one, (a, b) -> Found.STRONGEST.compare(a, b) <= 0 ? a : b));
        return found;
    }

    private Collection<Acquaintance> acquaintances(Newcomer newcomer) {
        Map<UUID, Acquaintance> found = new LinkedHashMap<>();
        Stream.concat(newcomer.keys().stream(), newcomer.portrait().formerKeys().stream())
                .map(byKey::get)
                .filter(Objects::nonNull)
                .filter(sharing -> sharing.size() < WORN_OUT)
                .flatMap(List::stream)
                .forEach(one -> found.put(one.referralId(), one));
        return found.values();
    }

    private record Found(Acquaintance acquaintance, Likeness likeness) {

        static final Comparator<Found> STRONGEST = Comparator.comparing(Found::likeness, Likeness.STRONGEST)
                .thenComparing(Found::householdId)
                .thenComparing(found -> found.acquaintance().referralId());

        UUID householdId() {
            return acquaintance.householdId();
        }

        Verdict verdict() {
            return likeness.verdict();
        }

        Recognised.Match match() {
            return new Recognised.Match(acquaintance.referralId(), householdId(), likeness);
        }
    }
}
