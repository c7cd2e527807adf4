package fr.allervers.benchmarks;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A file as long as a region's, only checked: how fast, and how much memory the service takes for it. */
final class BigFileBench implements Bench {

    private static final Pattern HEAP = Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)");
    private static final double MEGABYTE = 1024 * 1024;

    private final Rest rest;
    private final Tables tables;
    private final Sizes sizes;
    private double heap;

    BigFileBench(Rest rest, Tables tables, Sizes sizes) {
        this.rest = rest;
        this.tables = tables;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "bigfile";
    }

    @Override
    public void run(Report report) throws Exception {
        try (Connection connection = tables.referral()) {
            long begin = System.nanoTime();
            int status = send().statusCode();
            if (status != 202) {
                throw new IllegalStateException("the file was answered " + status);
            }
            Until.holds(() -> {
                heap = Math.max(heap, heapNow());
                return Tables.number(connection, "select count(*) from import_batch where state = 'QUEUED'") == 0;
            });
            double rate = sizes.checkedLines() / ((System.nanoTime() - begin) / 1e9);
            report.add(Figure.of(
                    "Check of a file, " + sizes.checkedLines() + " lines",
                    rate,
                    "lines/s",
                    "a worker thread reads and checks, the database looks references up and keeps the report"));
            report.add(Figure.of(
                    "Heap of referral-service meanwhile, at most", heap, "MB", "the service runs with -Xmx256m"));
        }
    }

    /** Lines are made while they are sent. */
    private HttpResponse<String> send() {
        Referrals.Town town = Referrals.TOWNS.getLast();
        String file = UUID.randomUUID().toString();
        return rest.post(
                "referral-service",
                "/api/v1/referral-imports?mode=validate",
                rest.client("caf-" + town.department()),
                "application/x-ndjson",
                BodyPublishers.ofByteArrays(() -> IntStream.range(0, sizes.checkedLines())
                        .mapToObj(line -> Referrals.of(town, file + "-" + line) + "\n")
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .iterator()));
    }

    private double heapNow() {
        String metrics = rest.get("referral-service", "/q/metrics", "").body();
        return HEAP.matcher(metrics)
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .sum()
                / MEGABYTE;
    }
}
