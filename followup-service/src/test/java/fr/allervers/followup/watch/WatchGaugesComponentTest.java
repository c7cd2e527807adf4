package fr.allervers.followup.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.followup.fixtures.Letters;
import fr.allervers.followup.fixtures.Watches;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The two numbers that wake somebody, and that they do. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class WatchGaugesComponentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    WatchGauges gauges;

    @Inject
    MeterRegistry registry;

    @Test
    void imbalance_whenAWatchDisappears_isOne() {
        UUID caseId = Watches.leaveOverdue(Letters.aboutANewCase(), 3);
        assertThat(measured("watch.imbalance")).isZero();

        Database.update("delete from watch where case_id = ?", caseId);
        assertThat(measured("watch.imbalance")).isOne();

        Database.update("update entry set armed = false where case_id = ?", caseId);
        assertThat(measured("watch.imbalance")).isZero();
    }

    @Test
    void overdue_whileNobodyCanSweep_growsFromTheEndOfTheDueDay() throws SQLException {
        Letters letters = Letters.aboutANewCase();
        Database.update("insert into watched_case (case_id) values (?)", letters.caseId());
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select 1 from watched_case where case_id = '" + letters.caseId() + "' for no key update");
            Watches.leaveOverdueIn(letters, 100);

            assertThat(measured("watch.overdue.oldest.seconds"))
                    .isGreaterThan(Duration.ofDays(83).toSeconds());
            connection.rollback();
        }
        Watches.await(letters.caseId(), "MISSED");
        assertThat(measured("watch.overdue.oldest.seconds"))
                .isLessThan(Duration.ofDays(83).toSeconds());
    }

    private double measured(String gauge) {
        assertThat(gauges.refresh().await().atMost(PATIENCE)).isFalse();
        return registry.get(gauge).gauge().value();
    }
}
