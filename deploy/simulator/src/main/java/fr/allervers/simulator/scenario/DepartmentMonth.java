package fr.allervers.simulator.scenario;

import fr.allervers.simulator.scenario.Scenario.Day;
import fr.allervers.simulator.scenario.Scenario.Delivery;
import fr.allervers.simulator.scenario.Scenario.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The month of one department: transfers meet the plan, and the team works on what it gets. */
record DepartmentMonth(
        Plan plan, Returns returns, List<Dated<Release>> releases, List<Delivery> deliveries, List<Action> actions) {

    record Dated<T>(LocalDate day, T what) {}

    static DepartmentMonth of(Terms terms, Plan plan, List<Transfer> transfers) {
        DepartmentMonth month = new DepartmentMonth(
                plan, Returns.in(transfers), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ExpectedRegister register = new ExpectedRegister(plan, terms.firstDay());
        for (int offset = 0; offset < terms.days(); offset++) {
            LocalDate day = terms.firstDay().plusDays(offset);
            month.closedOn(day.minusDays(1)).forEach(register::close);
            register.turnTo(day).forEach(release -> month.release(terms, day, release));
            transfers.stream()
                    .filter(transfer -> transfer.day().equals(day))
                    .forEach(transfer -> month.deliver(terms, register, transfer));
        }
        return month;
    }

    private List<String> closedOn(LocalDate day) {
        return actions.stream()
                .filter(action -> action.deed() instanceof Deed.Closure)
                .filter(action -> action.recordedOn().equals(day))
                .map(action -> action.referral().household())
                .toList();
    }

    private void release(Terms terms, LocalDate day, Release release) {
        releases.add(new Dated<>(day, release));
        work(terms, release.referral(), release.place(), day);
    }

    private void deliver(Terms terms, ExpectedRegister register, Transfer transfer) {
        List<Outcome> outcomes = transfer.lines().stream().map(register::enter).toList();
        deliveries.add(new Delivery(transfer, outcomes));
        for (int index = 0; index < outcomes.size(); index++) {
            if (outcomes.get(index) instanceof Outcome.Allocated place) {
                work(terms, transfer.lines().get(index), place, transfer.day());
            }
        }
    }

    private void work(Terms terms, Pushed referral, Outcome.Allocated place, LocalDate day) {
        Casework.on(terms, referral, place.operator(), day).stream()
                .filter(returns::allow)
                .forEach(actions::add);
    }

    Day on(LocalDate date) {
        return new Day(
                date,
                releases.stream()
                        .filter(release -> release.day().equals(date))
                        .map(Dated::what)
                        .toList(),
                deliveries.stream()
                        .filter(delivery -> delivery.transfer().day().equals(date))
                        .toList(),
                actions.stream()
                        .filter(action -> action.recordedOn().equals(date))
                        .toList());
    }
}
