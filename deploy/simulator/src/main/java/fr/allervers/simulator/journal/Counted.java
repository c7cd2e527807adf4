package fr.allervers.simulator.journal;

import fr.allervers.simulator.journal.JournalLine.About;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts for an indicator.
 *
 * @param unit counted once in a cell: a household, a case, a referral
 */
record Counted(
        String indicator,
        LocalDate day,
        String department,
        @Nullable String operator,
        @Nullable String stage,
        String source,
        String unit) {

    /** Said of an operator's case. */
    static Counted of(String indicator, LocalDate day, About about, String unit) {
        return new Counted(indicator, day, about.department(), about.operator(), about.stage(), about.source(), unit);
    }

    /** Said of a referral before it has an operator. */
    static Counted before(String indicator, LocalDate day, About about) {
        return new Counted(indicator, day, about.department(), null, about.stage(), about.source(), referral(about));
    }

    /** A reference is a partner's own: it needs the partner beside it. */
    static String referral(About about) {
        return about.department() + " " + about.source() + " " + about.reference();
    }

    boolean isIn(YearMonth from, YearMonth to) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(from) && !month.isAfter(to);
    }

    Cell cell(Set<Dimension> by) {
        return new Cell(
                indicator,
                by.contains(Dimension.DEPARTMENT) ? department : null,
                by.contains(Dimension.OPERATOR) ? operator : null,
                by.contains(Dimension.STAGE) ? stage : null,
                by.contains(Dimension.SOURCE) ? source : null,
                by.contains(Dimension.MONTH) ? YearMonth.from(day).toString() : null);
    }
}
