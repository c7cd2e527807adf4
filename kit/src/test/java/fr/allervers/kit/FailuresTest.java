package fr.allervers.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void deadlock_isOne_whetherAnEntityOrANativeQueryMetIt() {
        assertThat(Failures.isDeadlock(new IllegalStateException(new SQLException("deadlock", "40P01"))))
                .isTrue();
        assertThat(Failures.isDeadlock(new PgException("deadlock", "ERROR", "40P01", "")))
                .isTrue();
        assertThat(Failures.isDeadlock(new SQLException("duplicate", "23505"))).isFalse();
    }

    @Test
    void databaseThatIsAway_passes() {
        assertThat(Failures.isTransient(new SQLException("terminating", "57P01")))
                .isTrue();
        assertThat(Failures.isTransient(new SQLException("duplicate", "23505"))).isFalse();
    }
}
