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
    private final Readers readers;
    private final Sizes sizes;

    ImportBench(Rest rest, Tables tables, Readers readers, Sizes sizes) {
        this.rest = rest;
        this.tables = tables;
        this.readers = readers;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Report report) throws Exception {
        try (Connection connection = tables.referral()) {
            long before = Tables.number(connection, "select count(*) from referral");
            double together = rate(connection, "import");
            double[] alone = new double[1];
            readers.stoppedDuring(() -> alone[0] = rate(connection, "alone"));
            long all = Tables.number(connection, "select count(*) from referral");
            double copy = tables.copySeconds("referral", TABLES) * (all - before) / 2 / all;
            double events = tables.copyEventsSeconds("referral", StandIn.EVENTS_OF_A_REFERRAL * sizes.importLines());
            double limit = sizes.importLines() / (copy + events);
            report.add(figure("the readers at work", together, limit));
            report.add(figure("the readers stopped", alone[0], limit));
        }
    }

    private Figure figure(String others, double rate, double limit) {
        return new Figure(
                "Import, " + sizes.importLines() + " lines, " + others,
                rate,
                "lines/s",
                limit,
                "COPY of the same rows, and of three events of their size",
                "a worker thread reads ahead, one event loop recognises and writes, one chunk after the other; events"
                        + " are sent and taken away meanwhile, which COPY does not do");
    }

    /** Lines a second, from the push to the last line's report. */
    private double rate(Connection connection, String references) throws Exception {
        Referrals.Town town = Referrals.TOWNS.getFirst();
        String file = IntStream.range(0, sizes.importLines())
                .mapToObj(line -> Referrals.of(town, references + "-" + line))
                .collect(Collectors.joining("\n"));
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
        Until.holds(() -> Tables.number(connection, "select count(*) from import_batch where state <> 'DONE'") == 0);
        return sizes.importLines() / ((System.nanoTime() - begin) / 1e9);
    }
}
