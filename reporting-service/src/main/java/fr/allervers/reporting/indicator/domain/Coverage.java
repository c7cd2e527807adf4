package fr.allervers.reporting.indicator.domain;

import fr.allervers.reporting.indicator.domain.Counts.Transmission;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who should have transmitted for a group, and who did. A department without a fact of the month is not a zero. */
record Coverage(Question question, Counts counts) {

    /** Every department and month of the question, as far as they were asked for. */
    Stream<Group> groups() {
        return departments()
                .flatMap(department -> months().map(month -> new Group(department, null, null, null, month)));
    }

    private Stream<@Nullable String> departments() {
        return question.isBy(Dimension.DEPARTMENT)
                ? counts.departments().stream().map(one -> one)
                : Stream.of((String) null);
    }

    private Stream<@Nullable YearMonth> months() {
        return question.isBy(Dimension.MONTH)
                ? question.period().months().stream().map(one -> one)
                : Stream.of((YearMonth) null);
    }

    Figure.Status status(Group group) {
        List<Transmission> wanted = wanted(group);
        long told = wanted.stream().filter(counts.transmissions()::contains).count();
        if (told == 0) {
            return Figure.Status.NON_TRANSMIS;
        }
        return told == wanted.size() ? Figure.Status.CALCULE : Figure.Status.PARTIEL;
    }

    private List<Transmission> wanted(Group group) {
        return departmentsOf(group).stream()
                .flatMap(department -> monthsOf(group).stream().map(month -> new Transmission(department, month)))
                .toList();
    }

    private Collection<String> departmentsOf(Group group) {
        String department = group.department();
        return department == null ? counts.departments() : List.of(department);
    }

    private List<YearMonth> monthsOf(Group group) {
        YearMonth month = group.month();
        LocalDate cutOff = new DepartmentCalendar(group.department()).day(question.asOf());
        Period period = month == null ? question.period() : Period.of(month);
        return period.monthsBegunOn(cutOff);
    }
}
