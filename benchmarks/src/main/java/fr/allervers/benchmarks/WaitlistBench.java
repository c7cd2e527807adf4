package fr.allervers.benchmarks;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/** A month's places given to a long waitlist: every decision of a plan makes the service give them anew. */
final class WaitlistBench implements Bench {

    private static final Referrals.Town TOWN = new Referrals.Town("57", "57463");
    private static final int DECISIONS = 5;

    private final Rest rest;
    private final Tables tables;
    private final Sizes sizes;
    private int version;

    WaitlistBench(Rest rest, Tables tables, Sizes sizes) {
        this.rest = rest;
        this.tables = tables;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "waitlist";
    }

    @Override
    public void run(Report report) throws Exception {
        try (Connection connection = tables.referral()) {
            decide(0);
            double quarter = released(connection, sizes.waiting() / 4);
            double whole = released(connection, sizes.waiting() - sizes.waiting() / 4);
            report.add(Figure.of(
                    "Release of a month's places, " + sizes.waiting() + " waiting",
                    whole,
                    "s",
                    ("from the plan's answer to the last commit, best of %d; up to a second of it is the loop's rest;"
                                    + " %.1f s with a quarter of them")
                            .formatted(DECISIONS, quarter)));
        }
    }

    /** So many more wait; then a place more a month, again and again. */
    private double released(Connection connection, int more) throws Exception {
        Crowded.fill(connection, TOWN, "WAITLISTED", more);
        double[] seconds = new double[DECISIONS];
        for (int index = 0; index < DECISIONS; index++) {
            decide(100 * version);
            long begin = System.nanoTime();
            String marked = "select count(*) from release_mark where department = '57' and plan_version = " + version;
            Until.holds(() -> Tables.number(connection, marked) == 1);
            seconds[index] = (System.nanoTime() - begin) / 1e9;
        }
        return Arrays.stream(seconds).min().orElseThrow();
    }

    private void decide(int quota) {
        int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear();
        String plan = """
                {"stages": ["CDP"], "operators": [{"operator": "equipe-57"}],
                 "quotas": [{"operator": "equipe-57", "source": "CAF", "number": %d}]}""".formatted(quota);
        int status = rest.put(
                        "referral-service", "/api/v1/plans/57/" + year, rest.account("ccapex-sec-57"), plan, version)
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("a plan was answered " + status);
        }
        version++;
    }
}
