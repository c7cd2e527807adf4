package fr.allervers.referral.merge.domain;

import fr.allervers.referral.household.domain.HouseholdCase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two households made one by a person (<em>fusion</em>): who stays, who is absorbed, and all that is needed to take it
 * back.
 *
 * @param caseAbsorbed both cases were open: the absorbed one ends in the surviving one
 * @param moved waiting referrals that joined the surviving case
 * @param reversal null while it holds
 */
public record Merge(
        UUID id,
        String department,
        UUID survivingHousehold,
        UUID absorbedHousehold,
        UUID survivingCase,
        UUID absorbedCase,
        boolean caseAbsorbed,
        Told told,
        List<Moved> moved,
        Deed merged,
        @Nullable Deed reversal) {

    /** The events that told it, one for each case. */
    public record Told(UUID survivingEvent, UUID absorbedEvent) {}

    /** Who did it, when and why. */
    public record Deed(String who, Instant at, String reason) {}

    /** A referral that joined, why it had waited, and the event that told it. */
    public record Moved(UUID referralId, String waitReason, UUID eventId) {}

    public Merge {
        moved = List.copyOf(moved);
    }

    /**
     * Who stays: whose case an operator works on, else whose case is open, else the older household. The order in which
     * they are named says nothing.
     */
    public static List<HouseholdCase> survivorFirst(HouseholdCase one, HouseholdCase other) {
        return Stream.of(one, other)
                .sorted(Comparator.comparing((HouseholdCase found) ->
                                !(found.open() && found.operator().isPresent()))
                        .thenComparing(found -> !found.open())
                        .thenComparing(HouseholdCase::householdId))
                .toList();
    }

    public boolean isReversed() {
        return reversal != null;
    }

    /** The same asked again. */
    public boolean isOf(UUID one, UUID other, String reason) {
        return merged.reason().equals(reason)
                && ((survivingHousehold.equals(one) && absorbedHousehold.equals(other))
                        || (survivingHousehold.equals(other) && absorbedHousehold.equals(one)));
    }

    public Merge with(List<Moved> joined) {
        return new Merge(
                id,
                department,
                survivingHousehold,
                absorbedHousehold,
                survivingCase,
                absorbedCase,
                caseAbsorbed,
                told,
                joined,
                merged,
                reversal);
    }

    public Merge reversed(Deed deed) {
        return new Merge(
                id,
                department,
                survivingHousehold,
                absorbedHousehold,
                survivingCase,
                absorbedCase,
                caseAbsorbed,
                told,
                moved,
                merged,
                deed);
    }
}
