package fr.allervers.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the answer to the partner until the operator's service has the case. */
final class JourneyBench implements Bench {

    private static final double PER_SECOND = 20;
    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([0-9a-f-]{36})\"");

    private final Rest rest;
    private final Tables tables;
    private final Sizes sizes;
    private final Map<UUID, Long> waiting = new ConcurrentHashMap<>();

    JourneyBench(Rest rest, Tables tables, Sizes sizes) {
        this.rest = rest;
        this.tables = tables;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "journey";
    }

    @Override
    public void run(Report report) throws Exception {
        int count = (int) (PER_SECOND * sizes.window().toMillis() / 1_000);
        CompletableFuture<List<Long>> seen = CompletableFuture.supplyAsync(() -> watch(count));
        Crowd.open(4, PER_SECOND, sizes.window(), this::push);
        Latencies latencies =
                Latencies.of(seen.get().stream().mapToLong(Long::longValue).toArray());
        report.add(Figure.of(
                "From 201 to the case in visit-service, p99",
                latencies.percentile(0.99),
                "ms",
                latencies.text() + " at " + (int) PER_SECOND + "/s; outbox, Kafka, inbox, one more commit"));
    }

    private void push(long number) {
        Referrals.Town town = Referrals.TOWNS.get(1 + (int) (number % (Referrals.TOWNS.size() - 1)));
        Matcher found =
                CASE.matcher(rest.push(town, "journey-" + UUID.randomUUID()).body());
        if (found.find()) {
            waiting.put(UUID.fromString(found.group(1)), System.nanoTime());
        }
    }

    private List<Long> watch(int count) {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + sizes.window().multipliedBy(4).toNanos();
        try (Connection connection = tables.of("visit");
                PreparedStatement statement =
                        connection.prepareStatement("select case_id from case_file where case_id = any(?)")) {
            while (nanos.size() < count && System.nanoTime() < end) {
                look(connection, statement, nanos);
                LockSupport.parkNanos(1_000_000);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return nanos;
    }

    private void look(Connection connection, PreparedStatement statement, List<Long> nanos) throws SQLException {
        statement.setArray(1, connection.createArrayOf("uuid", waiting.keySet().toArray()));
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                Long since = waiting.remove(found.getObject(1, UUID.class));
                nanos.add(System.nanoTime() - since);
            }
        }
    }
}
