package fr.allervers.simulator.journal;

import fr.allervers.simulator.journal.CountedWatch.Fate;
import fr.allervers.simulator.journal.JournalLine.About;
import fr.allervers.simulator.journal.JournalLine.Attempted;
import fr.allervers.simulator.journal.JournalLine.Closed;
import fr.allervers.simulator.journal.JournalLine.Met;
import fr.allervers.simulator.journal.JournalLine.OfCase;
import fr.allervers.simulator.land.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the 15-day watch of one case with a pencil: each exchange arms one, due 15 calendar days later, that day
 * included; the next exchange ends it. A check (an exchange that reviewed the steps) meets it, on time or late; another
 * exchange supersedes it while it is open; when nothing came, it is missed once its last day is over in the department.
 * After the end of the intervention the first check is the last thing to wait for; death and disappearance cancel.
 */
final class WatchCount {

    private static final int DAYS = 15;
    private static final Set<String> POINTLESS = Set.of("DECEASED", "GONE_WITHOUT_TRACE");

    private WatchCount() {}

    /** {@code entries}: all of one case, in the order of their days. */
    static List<CountedWatch> of(List<OfCase> entries, Instant asOf) {
        Closed end = closure(entries);
        List<CountedWatch> watches = new ArrayList<>();
        OfCase arming = null;
        for (OfCase entry : entries) {
            if (!isExchange(entry)) {
                continue;
            }
            boolean afterEnd = end != null && entry.occurredOn().isAfter(end.occurredOn());
            if (afterEnd && isPointless(end)) {
                break;
            }
            if (arming != null) {
                watches.add(ended(arming, watches.size(), entry));
            }
            arming = entry;
            if (afterEnd && isCheck(entry)) {
                arming = null;
                break;
            }
        }
        if (arming != null) {
            watches.add(last(arming, watches.size(), end, asOf));
        }
        return watches;
    }

    private static CountedWatch ended(OfCase arming, int number, OfCase next) {
        LocalDate due = arming.occurredOn().plusDays(DAYS);
        boolean inTime = !next.occurredOn().isAfter(due);
        Fate fate = isCheck(next) ? (inTime ? Fate.ON_TIME : Fate.LATE) : (inTime ? Fate.SUPERSEDED : Fate.MISSED);
        LocalDate endedOn = inTime ? next.occurredOn() : due.plusDays(1);
        About by = fate == Fate.MISSED ? arming.about() : next.about();
        return watch(arming, number, by, fate, endedOn);
    }

    private static CountedWatch last(OfCase arming, int number, @Nullable Closed end, Instant asOf) {
        LocalDate due = arming.occurredOn().plusDays(DAYS);
        if (end != null && isPointless(end) && !end.occurredOn().isAfter(due)) {
            return watch(arming, number, end.about(), Fate.CANCELLED, end.occurredOn());
        }
        LocalDate today =
                LocalDate.ofInstant(asOf, Department.zoneOf(arming.about().department()));
        return today.isAfter(due)
                ? watch(arming, number, arming.about(), Fate.MISSED, due.plusDays(1))
                : watch(arming, number, arming.about(), Fate.OPEN, null);
    }

    private static CountedWatch watch(
            OfCase arming, int number, About endedBy, Fate fate, @Nullable LocalDate endedOn) {
        LocalDate armedOn = arming.occurredOn();
        return new CountedWatch(
                arming.caseId(), number, arming.about(), endedBy, armedOn, armedOn.plusDays(DAYS), fate, endedOn);
    }

    private static @Nullable Closed closure(List<OfCase> entries) {
        Closed last = null;
        for (OfCase entry : entries) {
            if (entry instanceof Closed closed) {
                last = closed;
            }
        }
        return last;
    }

    private static boolean isPointless(Closed end) {
        return POINTLESS.contains(end.motive());
    }

    static boolean isExchange(OfCase entry) {
        return switch (entry) {
            case Met _ -> true;
            case Attempted attempt ->
                attempt.outcome().equals("ANSWERED") || attempt.outcome().equals("REFUSED");
            default -> false;
        };
    }

    private static boolean isCheck(OfCase entry) {
        return review(entry) != null;
    }

    static @Nullable String review(OfCase entry) {
        return switch (entry) {
            case Met met -> met.review();
            case Attempted attempt -> attempt.review();
            default -> null;
        };
    }
}
