package fr.allervers.benchmarks;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A partner's file. */
final class ImportBench implements Bench {

    private static final List<String> TABLES = List.of(
            "household",
            "procedure_case",
            "referral_key",
            "referral",
            "referral_change",
            "household_identity",
            "household_block",
            "allocation_choice",
            "import_line");

    private final Rest rest;
    private final Tables tables;
    private final Sizes sizes;

    ImportBench(Rest rest, Tables tables, Sizes sizes) {
        this.rest = rest;
        this.tables = tables;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Report report) throws Exception {
        Referrals.Town town = Referrals.TOWNS.getFirst();
        String file = IntStream.range(0, sizes.importLines())
                .mapToObj(line -> Referrals.of(town, "import-" + line))
                .collect(Collectors.joining("\n"));
        try (Connection connection = tables.referral()) {
            long before = Tables.number(connection, "select count(*) from referral");
            long begin = System.nanoTime();
            int status = rest.post(
                            "referral-service",
                            "/api/v1/referral-imports",
                            rest.client("caf-" + town.department()),
                            "application/x-ndjson",
                            file)
                    .statusCode();
            if (status != 202) {
                throw new IllegalStateException("the file was answered " + status);
            }
            Until.holds(
                    () -> Tables.number(connection, "select count(*) from import_batch where state <> 'DONE'") == 0);
            double rate = sizes.importLines() / ((System.nanoTime() - begin) / 1e9);
            long all = Tables.number(connection, "select count(*) from referral");
            double copy = tables.copySeconds("referral", TABLES) * (all - before) / all;
            report.add(new Figure(
                    "Import, " + sizes.importLines() + " lines",
                    rate,
                    "lines/s",
                    sizes.importLines() / copy,
                    "COPY of the same rows but events",
                    "a worker thread reads ahead, one event loop checks and writes; three events a line are sent and worked off by the other"
                            + " services on the same cores meanwhile, which COPY does not do"));
        }
    }
}
