package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import fr.allervers.local.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Starts a platform of its own, measures, prints one report and ends everything. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        Sizes sizes = words.contains("--quick") ? Sizes.quickRun() : Sizes.fullRun();
        int only = words.indexOf("--only");
        Settings settings = Settings.forTests(Path.of(words.getFirst()));
        Report report = new Report();
        try (Platform platform = Platform.withoutWeb(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(platform::stop));
            tell("starting a platform with empty data");
            platform.start();
            measure(
                    platform,
                    sizes,
                    only < 0 ? List.of() : List.of(words.get(only + 1).split(",")),
                    report);
        }
        if (only < 0) {
            report.write(Path.of(words.get(1)), sizes.quick());
        }
    }

    private static void measure(Platform platform, Sizes sizes, List<String> only, Report report) throws Exception {
        Rest rest = new Rest(platform);
        Tables tables = new Tables(platform);
        Readers readers = new Readers(platform);
        setPlans(rest);
        List<Bench> benches = List.of(
                new RestBench(rest, tables, readers, sizes),
                new JourneyBench(rest, tables, sizes),
                new ImportBench(rest, tables, readers, sizes),
                new BigFileBench(rest, tables, sizes),
                new WaitlistBench(rest, tables, sizes),
                new ListBench(rest, tables, sizes),
                new RebuildBench(platform, rest, tables),
                new RelayBench(platform, tables, sizes),
                new StartBench(platform));
        for (Bench bench : benches) {
            if (only.isEmpty() || only.contains(bench.name())) {
                tell(bench.name());
                bench.run(report);
            }
        }
    }

    private static void setPlans(Rest rest) {
        int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear();
        for (Referrals.Town town : Referrals.TOWNS) {
            int status = rest.put(
                            "referral-service",
                            "/api/v1/plans/" + town.department() + "/" + year,
                            rest.account("ccapex-sec-" + town.department()),
                            Referrals.plan(town))
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("a plan was answered " + status);
            }
        }
    }

    private static void tell(String step) {
        System.err.println("  … " + step);
    }
}
