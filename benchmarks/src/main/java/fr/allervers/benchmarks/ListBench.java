package fr.allervers.benchmarks;

import java.sql.Connection;
import java.util.List;

/** Lists and the search of one reference among very many referrals. */
final class ListBench implements Bench {

    private static final double PER_SECOND = 20;

    private final Rest rest;
    private final Tables tables;
    private final Sizes sizes;

    ListBench(Rest rest, Tables tables, Sizes sizes) {
        this.rest = rest;
        this.tables = tables;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void run(Report report) throws Exception {
        List<Referrals.Town> towns = Referrals.TOWNS;
        try (Connection connection = tables.referral()) {
            for (Referrals.Town town : towns) {
                Crowded.fill(connection, town, "ALLOCATED", sizes.listed() / towns.size());
            }
            Crowd.closed(4, sizes.warmUp(), number -> ask(towns, number));
            Latencies latencies = Crowd.open(4, PER_SECOND, sizes.window(), number -> ask(towns, number));
            report.add(Figure.of(
                    "Lists and searches, p99, among " + Tables.number(connection, "select count(*) from referral")
                            + " referrals",
                    latencies.percentile(0.99),
                    "ms",
                    latencies.text() + " at " + (int) PER_SECOND
                            + "/s: pages of 100 by department, by state, and one reference"));
        }
    }

    private void ask(List<Referrals.Town> towns, long number) {
        String department = towns.get((int) (number % towns.size())).department();
        String filter = switch ((int) (number % 3)) {
            case 0 -> "?department=" + department;
            case 1 -> "?state=WAITLISTED&department=" + department;
            default -> "?sourceReference=bench-" + (1 + number % 1_000);
        };
        int status = rest.get(
                        "referral-service", "/api/v1/referrals" + filter, rest.account("ccapex-sec-" + department))
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("a list was answered " + status);
        }
    }
}
