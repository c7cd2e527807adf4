package fr.allervers.benchmarks;

import java.util.UUID;

/** Referrals pushed one by one. */
final class RestBench implements Bench {

    private final Rest rest;
    private final Tables tables;
    private final Sizes sizes;

    RestBench(Rest rest, Tables tables, Sizes sizes) {
        this.rest = rest;
        this.tables = tables;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "rest";
    }

    @Override
    public void run(Report report) throws Exception {
        Crowd.closed(sizes.clients(), sizes.warmUp(), this::push);
        double perSecond = Crowd.closed(sizes.clients(), sizes.window(), this::push);
        Latencies atHalf = Crowd.open(sizes.clients() * 2, perSecond / 2, sizes.window(), this::push);
        double limit = new SameRows(tables).perSecond(sizes.clients());
        report.add(new Figure(
                "REST referrals, closed loop, " + sizes.clients() + " clients",
                perSecond,
                "/s",
                limit,
                "prepared statements, same rows",
                "processor: after " + sizes.warmUp().toSeconds()
                        + " s of warm-up four JVMs still compile on these cores and the rate still grows;"
                        + " then the plan's row, which pushes of one department take one after the other; "
                        + seconds(atHalf)));
        report.add(Figure.of(
                "REST referral p99 at half of that pace",
                atHalf.percentile(0.99),
                "ms",
                "%s; from the instant each request was due".formatted(atHalf.text())));
    }

    private static String seconds(Latencies latencies) {
        return latencies.sorted().length + " requests at half pace";
    }

    private void push(long number) {
        Referrals.Town town = Referrals.TOWNS.get((int) (number % Referrals.TOWNS.size()));
        rest.push(town, "rest-" + UUID.randomUUID());
    }
}
