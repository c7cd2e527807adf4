package fr.allervers.simulator.scenario;

import fr.allervers.simulator.land.Department;
import fr.allervers.simulator.land.Land;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The whole month, written before it is played. */
public record Scenario(Terms terms, List<Plan> plans, List<Day> days) {

    public Scenario {
        plans = List.copyOf(plans);
        days = List.copyOf(days);
    }

    /** One day of it, in the order in which it is played. */
    public record Day(LocalDate date, List<Release> releases, List<Delivery> deliveries, List<Action> actions) {}

    /** A referral that waited and gets a place. */
    public record Release(Pushed referral, Outcome.Allocated place) {}

    /** A transfer and what must become of each of its lines. */
    public record Delivery(Transfer transfer, List<Outcome> outcomes) {}

    public static Scenario of(Land land, Terms terms) {
        List<DepartmentMonth> months = land.departments().stream()
                .map(department -> month(land, terms, department))
                .toList();
        List<Day> days = IntStream.range(0, terms.days())
                .mapToObj(offset -> terms.firstDay().plusDays(offset))
                .map(date -> together(
                        date, months.stream().map(month -> month.on(date)).toList()))
                .toList();
        return new Scenario(terms, months.stream().map(DepartmentMonth::plan).toList(), days);
    }

    private static DepartmentMonth month(Land land, Terms terms, Department department) {
        Plan plan = new Plans(terms).of(department);
        List<Transfer> transfers = new Transfers(terms, plan, land.communes().get(department.code())).all();
        return DepartmentMonth.of(terms, plan, transfers);
    }

    private static Day together(LocalDate date, List<Day> parts) {
        List<Release> releases = new ArrayList<>();
        List<Delivery> deliveries = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        parts.forEach(part -> {
            releases.addAll(part.releases());
            deliveries.addAll(part.deliveries());
            actions.addAll(part.actions());
        });
        return new Day(date, releases, deliveries, actions);
    }
}
