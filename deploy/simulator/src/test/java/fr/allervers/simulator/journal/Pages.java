package fr.allervers.simulator.journal;

import fr.allervers.simulator.journal.JournalLine.About;
import fr.allervers.simulator.journal.JournalLine.Agreed;
import fr.allervers.simulator.journal.JournalLine.Attempted;
import fr.allervers.simulator.journal.JournalLine.Closed;
import fr.allervers.simulator.journal.JournalLine.Diagnosed;
import fr.allervers.simulator.journal.JournalLine.Met;
import fr.allervers.simulator.journal.JournalLine.Referred;
import fr.allervers.simulator.journal.JournalLine.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small journals written by hand; day 1 is 1 October 2026. */
final class Pages {

    private static final About CASE = new About("93", "equipe-93", "CAF", "CDP", "M-1", "R-1");

    private final List<JournalLine> lines = new ArrayList<>();

    static LocalDate day(int number) {
        return LocalDate.of(2026, 9, 30).plusDays(number);
    }

    Pages met(int day) {
        return met(day, null);
    }

    Pages met(int day, @Nullable String review) {
        return with(new Met(CASE, "case-1", day(day), day(day), "HOME", "09:30", review));
    }

    Pages called(int day, String outcome, @Nullable String review) {
        return with(new Attempted(CASE, "case-1", day(day), day(day), "PHONE", outcome, review));
    }

    Pages letter(int day) {
        return with(new Attempted(CASE, "case-1", day(day), day(day), "LETTER", "NO_ANSWER", null));
    }

    Pages diagnosed(int day, String kind) {
        return with(new Diagnosed(CASE, "case-1", day(day), day(day), kind));
    }

    Pages agreed(int day) {
        return with(new Agreed(CASE, "case-1", day(day), day(day), 2));
    }

    Pages closed(int day, String motive) {
        return with(new Closed(CASE, "case-1", day(day), day(day), motive));
    }

    Pages referred(int day, Result result, String source, String reference) {
        About about = new About("93", null, source, "CDP", "M-1", reference);
        return with(new Referred(
                about, day(day), result, "case-1", result == Result.ALLOCATED ? YearMonth.of(2026, 10) : null, null));
    }

    Pages with(JournalLine line) {
        lines.add(line);
        return this;
    }

    /** One figure of October and November together, as known at the end of a day. */
    long count(String indicator, int asOfDay) {
        return counts(asOfDay, Set.of()).getOrDefault(new Cell(indicator, null, null, null, null, null), 0L);
    }

    Map<Cell, Long> counts(int asOfDay, Set<Dimension> by) {
        Instant asOf = day(asOfDay).atTime(22, 0).atZone(ZoneOffset.UTC).toInstant();
        return new JournalCount(lines, asOf).of(YearMonth.of(2026, 10), YearMonth.of(2026, 11), by);
    }
}
