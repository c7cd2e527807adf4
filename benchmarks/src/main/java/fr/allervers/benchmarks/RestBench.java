package fr.allervers.benchmarks;

import java.util.UUID;

/** Referrals pushed one by one. */
final class RestBench implements Bench {

    private final Rest rest;
    private final Tables tables;
    private final Readers readers;
    private final Sizes sizes;

    RestBench(Rest rest, Tables tables, Readers readers, Sizes sizes) {
        this.rest = rest;
        this.tables = tables;
        this.readers = readers;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "rest";
    }

    @Override
    public void run(Report report) throws Exception {
        Crowd.closed(sizes.clients(), sizes.warmUp(), this::push);
        double limit = new SameRows(tables).perSecond(sizes.clients());
        measure(report, "the readers at work", limit);
        readers.stoppedDuring(() -> measure(report, "the readers stopped", limit));
    }

    private void measure(Report report, String others, double limit) {
        double perSecond = Crowd.closed(sizes.clients(), sizes.window(), this::push);
        Latencies atHalf = Crowd.open(sizes.clients() * 2, perSecond / 2, sizes.window(), this::push);
        report.add(new Figure(
                "REST referrals, closed loop, " + sizes.clients() + " clients, " + others,
                perSecond,
                "/s",
                limit,
                "prepared statements, same rows",
                "processor: token, schema, recognition and about fifteen statements a turn; JVMs that still compile"
                        + " after " + sizes.warmUp().toSeconds() + " s"));
        report.add(Figure.of(
                "REST referral p99 at half of that pace, " + others,
                atHalf.percentile(0.99),
                "ms",
                "%s; from the instant each request was due".formatted(atHalf.text())));
    }

    private void push(long number) {
        Referrals.Town town = Referrals.TOWNS.get((int) (number % Referrals.TOWNS.size()));
        rest.push(town, "rest-" + UUID.randomUUID());
    }
}
