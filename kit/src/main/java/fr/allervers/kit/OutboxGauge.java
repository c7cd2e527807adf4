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

/** The numbers that wake somebody: rows waiting, age of the oldest, whether the relay is stuck. */
@ApplicationScoped
public class OutboxGauge {

    private static final String AGE =
            "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox";

    private final AgroalDataSource dataSource;
    private final Counter sent;
    private final Counter stuck;

    public OutboxGauge(AgroalDataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.sent = registry.counter("outbox.sent");
        this.stuck = registry.counter("outbox.stuck");
        Gauge.builder("outbox.oldest.seconds", this, gauge -> gauge.oldestSeconds())
                .register(registry);
    }

    void sent(int rows) {
        sent.increment(rows);
    }

    void stuck() {
        stuck.increment();
    }

    double oldestSeconds() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(AGE);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? found.getDouble(1) : 0;
        } catch (SQLException _) {
            return Double.NaN;
        }
    }
}
