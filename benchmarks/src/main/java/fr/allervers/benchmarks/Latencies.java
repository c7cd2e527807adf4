package fr.allervers.benchmarks;

import java.util.Arrays;

/** Durations of many requests, nanoseconds, and their percentiles. */
record Latencies(long[] sorted) {

    static Latencies of(long[] nanos) {
        long[] copy = nanos.clone();
        Arrays.sort(copy);
        return new Latencies(copy);
    }

    /** Milliseconds below which this share of the requests stayed; NaN without requests. */
    double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(rank, 0, sorted.length - 1)] / 1e6;
    }

    String text() {
        return "p50 %.1f ms, p99 %.1f ms".formatted(percentile(0.50), percentile(0.99));
    }
}
