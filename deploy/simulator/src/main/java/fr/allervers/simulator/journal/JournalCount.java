package fr.allervers.simulator.journal;

import fr.allervers.simulator.journal.JournalLine.About;
import fr.allervers.simulator.journal.JournalLine.Agreed;
import fr.allervers.simulator.journal.JournalLine.Diagnosed;
import fr.allervers.simulator.journal.JournalLine.Met;
import fr.allervers.simulator.journal.JournalLine.OfCase;
import fr.allervers.simulator.journal.JournalLine.Planned;
import fr.allervers.simulator.journal.JournalLine.Referred;
import fr.allervers.simulator.journal.JournalLine.Released;
import fr.allervers.simulator.land.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The indicators counted from the journal alone, by plain loops that share nothing with the services: what the platform
 * prints must equal this. Ids and meanings are those of {@code domain note §4}.
 *
 * @param asOf watches whose last day is over by then are missed
 */
public record JournalCount(List<JournalLine> lines, Instant asOf) {

    public JournalCount {
        lines = List.copyOf(lines);
    }

    /** The month of the first referral or entry. */
    public YearMonth firstMonth() {
        return months().first();
    }

    public YearMonth lastMonth() {
        return months().last();
    }

    private TreeSet<YearMonth> months() {
        TreeSet<YearMonth> months = new TreeSet<>();
        for (JournalLine line : lines) {
            switch (line) {
                case Referred referred -> months.add(YearMonth.from(referred.occurredOn()));
                case OfCase entry -> months.add(YearMonth.from(entry.occurredOn()));
                default -> {}
            }
        }
        return months;
    }

    /** Figures that are not zero, for whole months, both included. */
    public Map<Cell, Long> of(YearMonth from, YearMonth to, Set<Dimension> by) {
        Map<Cell, Set<String>> units = new HashMap<>();
        List<Counted> counted = new ArrayList<>();
        for (JournalLine line : lines) {
            addReferral(line, counted);
        }
        for (List<OfCase> entries : cases().values()) {
            addCase(entries, counted);
        }
        addStocks(from, to, by, counted);
        for (Counted one : counted) {
            if (one.isIn(from, to)) {
                units.computeIfAbsent(one.cell(by), _ -> new HashSet<>()).add(one.unit());
            }
        }
        Map<Cell, Long> figures = new HashMap<>();
        units.forEach((cell, found) -> figures.put(cell, (long) found.size()));
        addQuotas(from, to, by, figures);
        return figures;
    }

    private static void addReferral(JournalLine line, List<Counted> counted) {
        if (line instanceof Released released) {
            counted.add(Counted.of(
                    "P1-allocated",
                    released.quotaMonth().atDay(1),
                    released.about(),
                    Counted.referral(released.about())));
        }
        if (!(line instanceof Referred referred)) {
            return;
        }
        LocalDate day = referred.occurredOn();
        switch (referred.result()) {
            case KNOWN, REFUSED -> {}
            case REJECTED -> {
                counted.add(Counted.before("P1-received", day, referred.about()));
                counted.add(Counted.before("P1-rejected", day, referred.about()));
            }
            case ATTACHED -> {
                counted.add(Counted.before("P1-received", day, referred.about()));
                counted.add(Counted.before("P1-attached", day, referred.about()));
            }
            case WAITLISTED -> counted.add(Counted.before("P1-received", day, referred.about()));
            case ALLOCATED -> {
                counted.add(Counted.before("P1-received", day, referred.about()));
                counted.add(Counted.of(
                        "P1-allocated",
                        quotaMonth(referred).atDay(1),
                        referred.about(),
                        Counted.referral(referred.about())));
            }
        }
    }

    private static YearMonth quotaMonth(Referred referred) {
        YearMonth month = referred.quotaMonth();
        return month == null ? YearMonth.from(referred.occurredOn()) : month;
    }

    /** The entries of each case in the order of their days; of one day, in the order in which they were entered. */
    private Map<String, List<OfCase>> cases() {
        Map<String, List<OfCase>> cases = new LinkedHashMap<>();
        for (JournalLine line : lines) {
            if (line instanceof OfCase entry) {
                cases.computeIfAbsent(entry.caseId(), _ -> new ArrayList<>()).add(entry);
            }
        }
        cases.values().forEach(entries -> entries.sort(Comparator.comparing(OfCase::occurredOn)));
        return cases;
    }

    private void addCase(List<OfCase> entries, List<Counted> counted) {
        Set<String> kinds = new HashSet<>();
        int exchanges = 0;
        boolean started = false;
        boolean accompanied = false;
        for (OfCase entry : entries) {
            String household = entry.about().household();
            LocalDate day = entry.occurredOn();
            if (entry instanceof Met) {
                counted.add(Counted.of("I1a", day, entry.about(), household));
                counted.add(Counted.of("I1a-household-days", day, entry.about(), household + " " + day));
            }
            if (entry instanceof Diagnosed diagnosed && kinds.add(diagnosed.kind())) {
                String unit = entry.caseId() + " " + diagnosed.kind();
                counted.add(Counted.of("I1b", day, entry.about(), unit));
                counted.add(Counted.of("I1b-" + diagnosed.kind(), day, entry.about(), unit));
            }
            if (WatchCount.isExchange(entry)) {
                exchanges++;
                started = started || isStarted(WatchCount.review(entry));
            }
            if (!accompanied && (entry instanceof Agreed || (exchanges >= 2 && started))) {
                accompanied = true;
                counted.add(Counted.of("I1c", day, entry.about(), household));
            }
        }
        WatchCount.of(entries, asOf).forEach(watch -> addWatch(watch, counted));
    }

    private static boolean isStarted(@Nullable String review) {
        return "STARTED".equals(review) || "PARTLY_STARTED".equals(review);
    }

    /** A watch belongs to the month of its last day. */
    private static void addWatch(CountedWatch watch, List<Counted> counted) {
        String fate = switch (watch.fate()) {
            case OPEN -> "";
            case ON_TIME -> "P3-on-time";
            case LATE -> "P3-late";
            case MISSED -> "P3-missed";
            case SUPERSEDED -> "P3-superseded";
            case CANCELLED -> "P3-cancelled";
        };
        if (!fate.isEmpty()) {
            counted.add(Counted.of(fate, watch.dueOn(), watch.endedBy(), watch.unit()));
        }
        if (!fate.isEmpty() && watch.fate() != CountedWatch.Fate.CANCELLED) {
            counted.add(Counted.of("P3-due", watch.dueOn(), watch.endedBy(), watch.unit()));
        }
    }

    /** What waits, or is open, at the end of the period, or of each of its months that has begun. */
    private void addStocks(YearMonth from, YearMonth to, Set<Dimension> by, List<Counted> counted) {
        if (!by.contains(Dimension.MONTH)) {
            addStocks(from, to.atEndOfMonth(), counted);
            return;
        }
        YearMonth current = YearMonth.from(asOf.atZone(Department.zoneOf("75")));
        for (YearMonth month = from; !month.isAfter(to) && !month.isAfter(current); month = month.plusMonths(1)) {
            addStocks(month, month.atEndOfMonth(), counted);
        }
    }

    private void addStocks(YearMonth countedIn, LocalDate at, List<Counted> counted) {
        LocalDate day = countedIn.atDay(1);
        Map<String, About> waiting = new TreeMap<>();
        for (JournalLine line : lines) {
            if (line instanceof Referred referred
                    && referred.result() == JournalLine.Result.WAITLISTED
                    && !referred.occurredOn().isAfter(at)) {
                waiting.put(Counted.referral(referred.about()), referred.about());
            }
            if (line instanceof Released released && !released.occurredOn().isAfter(at)) {
                waiting.remove(Counted.referral(released.about()));
            }
        }
        waiting.values().forEach(about -> counted.add(Counted.before("P1-waitlisted", day, about)));
        for (List<OfCase> entries : cases().values()) {
            for (CountedWatch watch : WatchCount.of(entries, asOf)) {
                boolean begun = !watch.armedOn().isAfter(at);
                boolean ended = watch.endedOn() != null && !watch.endedOn().isAfter(at);
                if (begun && !ended) {
                    counted.add(Counted.of("P3-open", day, watch.armedBy(), watch.unit()));
                }
            }
        }
    }

    /** Plans know no stages. */
    private void addQuotas(YearMonth from, YearMonth to, Set<Dimension> by, Map<Cell, Long> figures) {
        if (by.contains(Dimension.STAGE)) {
            return;
        }
        for (JournalLine line : lines) {
            if (line instanceof Planned plan) {
                addQuotas(plan, from, to, by, figures);
            }
        }
    }

    private static void addQuotas(
            Planned plan, YearMonth from, YearMonth to, Set<Dimension> by, Map<Cell, Long> figures) {
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            if (month.getYear() == plan.year()) {
                LocalDate day = month.atDay(1);
                plan.quotas().forEach((source, number) -> {
                    Counted quota = new Counted("P1-quota", day, plan.department(), plan.operator(), null, source, "");
                    figures.merge(quota.cell(by), (long) number, Long::sum);
                });
            }
        }
    }
}
