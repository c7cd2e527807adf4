package fr.allervers.simulator;

import fr.allervers.simulator.journal.Journal;
import fr.allervers.simulator.journal.JournalCount;
import fr.allervers.simulator.journal.JournalLine;
import fr.allervers.simulator.land.Department;
import fr.allervers.simulator.land.Land;
import fr.allervers.simulator.play.Api;
import fr.allervers.simulator.play.NationalPole;
import fr.allervers.simulator.play.Platform;
import fr.allervers.simulator.play.Player;
import fr.allervers.simulator.play.Progress;
import fr.allervers.simulator.play.SimulationFailure;
import fr.allervers.simulator.scenario.Scenario;
import fr.allervers.simulator.scenario.Terms;
import fr.allervers.simulator.scenario.Transfer;
import fr.allervers.simulator.table.IndicatorTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The program: writes a month, plays it on a running platform, prints the indicators beside its own count. */
public final class Simulator {

    private static final int MOST_DIFFERENCES = 10;

    private final Options options;
    private final Land land;
    private final PrintStream out;

    private Simulator(Options options, PrintStream out) {
        this.options = options;
        this.land = Land.load().only(options.departments());
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    static int run(List<String> arguments, PrintStream out) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                out.print(Options.HELP);
                return 0;
            }
            return new Simulator(options, out).run();
        } catch (IllegalArgumentException | NullPointerException misuse) {
            out.println("Simulateur : " + misuse.getMessage());
            return 2;
        } catch (SimulationFailure | IOException failure) {
            out.println("\nSimulateur : " + failure.getMessage());
            return 1;
        }
    }

    private int run() throws IOException {
        if (options.filesOnly()) {
            writeFiles(scenario());
            return 0;
        }
        Api api = new Api(Platform.read(options.required(options.status(), "--status")));
        NationalPole pole = new NationalPole(api);
        if (options.check()) {
            return check(pole);
        }
        if (options.tableOnly()) {
            printKnownMonths(pole);
        } else {
            play(api, pole);
        }
        return 0;
    }

    /** Fails when a figure differs from the journal's. */
    private int check(NationalPole pole) throws IOException {
        List<JournalLine> lines = Journal.read(options.required(options.journal(), "--journal"));
        List<String> differences = compare(pole, lines);
        printDifferences(differences);
        return differences.isEmpty() ? 0 : 1;
    }

    private static List<String> compare(NationalPole pole, List<JournalLine> lines) {
        JournalCount count = new JournalCount(lines, Instant.now());
        return pole.differencesFrom(count, count.firstMonth(), count.lastMonth());
    }

    /** The last played day is yesterday: today is still going on. */
    private Scenario scenario() {
        LocalDate today = LocalDate.now(Department.zoneOf("75"));
        return Scenario.of(
                land, new Terms(options.seed(), options.scale(), today.minusDays(options.days()), options.days()));
    }

    private void play(Api api, NationalPole pole) throws IOException {
        Scenario scenario = scenario();
        writeFiles(scenario);
        long start = System.nanoTime();
        List<JournalLine> lines = play(scenario, api);
        List<String> differences = compare(pole, lines);
        out.println();
        printKnownMonths(pole);
        printDifferences(differences);
        out.printf("simulé : joué en %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private List<JournalLine> play(Scenario scenario, Api api) throws IOException {
        Path clock = options.required(options.clockFile(), "--clock-file");
        try (Journal journal = Journal.writtenTo(options.required(options.journal(), "--journal"))) {
            new Player(scenario, api, clock, journal, Progress.on(out, options.days())).play();
            return journal.lines();
        }
    }

    private void printDifferences(List<String> differences) {
        if (differences.isEmpty()) {
            out.println("simulé : ces chiffres égalent le décompte indépendant du journal.");
            return;
        }
        out.println("ATTENTION : " + differences.size() + " chiffres diffèrent du décompte indépendant du journal :");
        differences.stream().limit(MOST_DIFFERENCES).forEach(one -> out.println("  " + one));
    }

    private void printKnownMonths(NationalPole pole) {
        List<YearMonth> months = pole.transmittedMonths(YearMonth.now(Department.zoneOf("75")));
        if (months.isEmpty()) {
            out.println("Aucune donnée transmise.");
            return;
        }
        YearMonth from = months.getFirst();
        YearMonth to = months.getLast();
        out.println(new IndicatorTable(land.departments(), from, to, pole.read(from, to)).text());
    }

    private void writeFiles(Scenario scenario) throws IOException {
        Path folder = options.files();
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        for (Scenario.Day day : scenario.days()) {
            for (Scenario.Delivery delivery : day.deliveries()) {
                Transfer transfer = delivery.transfer();
                Files.write(folder.resolve(transfer.fileName()), transfer.bytes());
            }
        }
    }
}
