package fr.allervers.simulator.play;

import fr.allervers.simulator.journal.Journal;
import fr.allervers.simulator.journal.JournalLine.Ended;
import fr.allervers.simulator.journal.JournalLine.Released;
import fr.allervers.simulator.land.Department;
import fr.allervers.simulator.scenario.Action;
import fr.allervers.simulator.scenario.Outcome;
import fr.allervers.simulator.scenario.Plan;
import fr.allervers.simulator.scenario.Pushed;
import fr.allervers.simulator.scenario.Scenario;
import fr.allervers.simulator.scenario.Scenario.Day;
import fr.allervers.simulator.scenario.Scenario.Delivery;
import fr.allervers.simulator.scenario.Scenario.Release;
import fr.allervers.simulator.scenario.Team;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays the written month, one day after the other: the clock, the transfers, the cases that appear, the entries. */
public final class Player {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Scenario scenario;
    private final Api api;
    private final Journal journal;
    private final Progress progress;
    private final PlatformTime time;
    private final Register register = new Register();
    private final Partners partners;
    private final Teams teams;

    public Player(Scenario scenario, Api api, Path clockFile, Journal journal, Progress progress) {
        this.scenario = scenario;
        this.api = api;
        this.journal = journal;
        this.progress = progress;
        this.time = new PlatformTime(clockFile, api);
        this.partners = new Partners(api, register, journal);
        this.teams = new Teams(api, register, journal);
    }

    /** Whatever happens, the platform's time is now again. */
    public void play() {
        try (Crew crew = new Crew()) {
            refuseSecondMonth();
            for (int index = 0; index < scenario.days().size(); index++) {
                play(crew, index);
            }
        } catch (SimulationFailure failure) {
            time.leaveNow();
            throw failure;
        } finally {
            journal.flush();
        }
        time.backToNow();
        journal.add(new Ended(scenario.terms().firstDay(), scenario.terms().lastDay(), Instant.now()));
        journal.flush();
    }

    /** References would be taken, and days would be played twice. */
    private void refuseSecondMonth() {
        scenario.days().stream()
                .flatMap(day -> day.deliveries().stream())
                .findFirst()
                .map(delivery -> delivery.transfer().lines().getFirst())
                .ifPresent(this::refuseSecondMonth);
    }

    private void refuseSecondMonth(Pushed first) {
        String path = "/api/v1/referrals?department=" + first.department() + "&sourceReference=" + first.reference();
        if (!api.get("ccapex-sec-" + first.department(), "referral-service", path)
                .expect(200)
                .body()
                .isEmpty()) {
            throw new SimulationFailure("Un mois simulé a déjà été joué, ou commencé, sur ces données.\n"
                    + "  Que faire : ./up --fresh repart de données vides.");
        }
    }

    private void play(Crew crew, int index) {
        Day day = scenario.days().get(index);
        time.moveTo(day.date().atTime(MORNING).atZone(Department.zoneOf("75")).toInstant());
        if (index == 0) {
            register(crew);
            plan(crew);
        }
        release(crew, day);
        deliver(crew, day);
        work(crew, day);
        journal.flush();
        progress.day(index + 1, day.date());
    }

    /** The teams have been there since the year began. */
    private void register(Crew crew) {
        Secretariats secretariats = new Secretariats(api, journal);
        LocalDate selectedOn = scenario.terms().firstDay().withDayOfYear(1);
        crew.all(scenario.plans().stream()
                .<Runnable>map(plan -> () -> secretariats.register(new Team(plan.department()), selectedOn))
                .toList());
    }

    private void plan(Crew crew) {
        Secretariats secretariats = new Secretariats(api, journal);
        Set<Integer> years = new TreeSet<>(Set.of(scenario.terms().firstDay().getYear()));
        years.add(scenario.terms().lastDay().getYear());
        List<Runnable> work = new ArrayList<>();
        for (Plan plan : scenario.plans()) {
            years.forEach(year -> work.add(() -> secretariats.plan(plan, year)));
        }
        crew.all(work);
    }

    /** A month begins: those who waited get their place before anybody new comes. */
    private void release(Crew crew, Day day) {
        awaitCases(crew, day.releases().stream().map(Release::referral));
        day.releases()
                .forEach(release -> journal.add(new Released(
                        Register.about(release.referral(), release.place().operator()),
                        day.date(),
                        register.caseOf(release.referral()),
                        release.place().quotaMonth())));
    }

    private void deliver(Crew crew, Day day) {
        Map<String, List<Delivery>> byDepartment =
                grouped(day.deliveries(), delivery -> delivery.transfer().department());
        crew.all(works(byDepartment, partners::deliver));
        progress.pushed(day.deliveries().stream()
                .mapToInt(delivery -> delivery.outcomes().size())
                .sum());
        awaitCases(crew, day.deliveries().stream().flatMap(delivery -> lines(delivery, Outcome.Allocated.class)));
        crew.all(day.deliveries().stream()
                .flatMap(delivery -> lines(delivery, Outcome.Attached.class))
                .<Runnable>map(line -> () -> teams.awaitStage(line.department(), register.caseOf(line), day.date()))
                .toList());
    }

    private static Stream<Pushed> lines(Delivery delivery, Class<? extends Outcome> outcome) {
        List<Pushed> found = new ArrayList<>();
        for (int index = 0; index < delivery.outcomes().size(); index++) {
            if (outcome.isInstance(delivery.outcomes().get(index))) {
                found.add(delivery.transfer().lines().get(index));
            }
        }
        return found.stream();
    }

    private void awaitCases(Crew crew, Stream<Pushed> referrals) {
        Map<String, List<Pushed>> byDepartment = grouped(referrals.toList(), Pushed::department);
        crew.all(works(
                byDepartment,
                (department, found) -> teams.awaitCases(
                        department, found.stream().map(register::caseOf).collect(Collectors.toSet()))));
    }

    private void work(Crew crew, Day day) {
        Map<String, List<Action>> byCase =
                grouped(day.actions(), action -> action.referral().reference());
        crew.all(works(byCase, (_, actions) -> teams.enter(actions)));
        progress.done(day.actions().size());
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> List<Runnable> works(Map<String, List<T>> groups, BiConsumer<String, List<T>> work) {
        return groups.entrySet().stream()
                .<Runnable>map(group -> () -> work.accept(group.getKey(), group.getValue()))
                .toList();
    }
}
