package fr.allervers.referral.allocation.domain;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A choice that was made for a referral, with what explains it.
 *
 * @param month the month whose places were given
 * @param planYear and {@code planVersion}: the plan that was in force
 * @param score of one that was chosen among others; null on arrival, where nobody waited for the same place
 * @param place its place in the order of those who waited, 1 is first; on arrival the one it takes in the waitlist
 * @param contenders how many waited; 0 on arrival
 */
public record Chosen(
        UUID referralId,
        Occasion occasion,
        YearMonth month,
        int planYear,
        long planVersion,
        Choice choice,
        @Nullable Score score,
        int place,
        int contenders) {

    /** When a choice is made. */
    public enum Occasion {
        /** The referral arrived. */
        ARRIVAL,
        /** Places became free: a month began, the plan changed, another was withdrawn or refused. */
        RELEASE,
        /** The operator refused it. */
        REFUSAL,
        /** A person decided, with a reason. */
        MANUAL
    }

    /** Made for one who comes now. */
    public static Chosen onArrival(UUID referralId, Occasion occasion, Month month, Choice choice, int rank) {
        return new Chosen(
                referralId,
                occasion,
                month.month(),
                month.plan().year(),
                month.plan().version(),
                choice,
                null,
                rank,
                0);
    }
}
