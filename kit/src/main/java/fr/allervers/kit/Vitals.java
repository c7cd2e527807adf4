package fr.allervers.kit;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The numbers that wake somebody: age of the oldest waiting row, whether the relay is stuck, letters that wait. */
@ApplicationScoped
public class Vitals {

    private static final String OUTBOX_AGE =
            "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox";
    private static final String DEAD_LETTERS = "select count(*) from dead_letter where replayed_at is null";

    private final AgroalDataSource dataSource;
    private final Counter sent;
    private final Counter stuck;

    public Vitals(AgroalDataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.sent = registry.counter("outbox.sent");
        this.stuck = registry.counter("outbox.stuck");
        Gauge.builder("outbox.oldest.seconds", this, vitals -> vitals.number(OUTBOX_AGE))
                .register(registry);
        Gauge.builder("dead.letters.waiting", this, vitals -> vitals.number(DEAD_LETTERS))
                .register(registry);
    }

    void sent(int rows) {
        sent.increment(rows);
    }

    void stuck() {
        stuck.increment();
    }

    private double number(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? found.getDouble(1) : 0;
        } catch (SQLException _) {
            return Double.NaN;
        }
    }
}
