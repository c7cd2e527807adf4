package fr.allervers.benchmarks;

import java.util.UUID;

/** Referrals pushed one by one. */
final class RestBench implements Bench {

    private static final int MOST_WINDOWS = 8;
    private static final double STILL_GROWING = 1.05;

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
        measure(report, "the readers at work");
        readers.stoppedDuring(() -> measure(report, "the readers stopped"));
    }

    private void measure(Report report, String others) throws Exception {
        double perSecond = steady();
        Latencies atHalf = Crowd.open(sizes.clients() * 2, perSecond / 2, sizes.window(), this::push);
        report.add(new Figure(
                "REST referrals, closed loop, " + sizes.clients() + " clients, " + others,
                perSecond,
                "/s",
                new SameRows(tables).perSecond(sizes.clients()),
                "prepared statements, same rows",
                "processor: token, schema, recognition and about fifteen statements a turn"));
        report.add(Figure.of(
                "REST referral p99 at half of that pace, " + others,
                atHalf.percentile(0.99),
                "ms",
                "%s; from the instant each request was due".formatted(atHalf.text())));
    }

    /**
     * The pace once it no longer grows: a service that has run for a day has compiled what it needs, one that started a
     * minute ago on two busy processors has not.
     */
    private double steady() throws Exception {
        double before = Crowd.closed(sizes.clients(), sizes.window(), this::push);
        for (int window = 1; window < MOST_WINDOWS; window++) {
            double now = Crowd.closed(sizes.clients(), sizes.window(), this::push);
            if (now < before * STILL_GROWING) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private void push(long number) {
        Referrals.Town town = Referrals.TOWNS.get((int) (number % Referrals.TOWNS.size()));
        rest.push(town, "rest-" + UUID.randomUUID());
    }
}
