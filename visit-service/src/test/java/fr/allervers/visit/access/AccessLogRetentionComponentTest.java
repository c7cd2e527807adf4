package fr.allervers.visit.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who read what is known for as long as the rule in force says, and no longer. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class AccessLogRetentionComponentTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    PurgeAccessLog purge;

    @AfterEach
    void ruleOfTheMigrationAlone() {
        Database.update("delete from retention_rule where effective_from > '2020-12-01'");
    }

    @Test
    void line_olderThanAYear_goes_andTheOneOfTheLastDayStays() {
        UUID old = notedOn(TODAY.minusMonths(12).minusDays(1), 1);
        UUID lastDay = notedOn(TODAY.minusMonths(12), 1);

        assertThat(purge()).isFalse();

        assertThat(lines(old)).isZero();
        assertThat(lines(lastDay)).isOne();
    }

    @Test
    void ruleThatTookEffect_counts_andOneOfTomorrowDoesNot() {
        UUID sevenMonths = notedOn(TODAY.minusMonths(7), 1);
        UUID twoMonths = notedOn(TODAY.minusMonths(2), 1);
        rule(TODAY, 6);
        rule(TODAY.plusDays(1), 1);

        purge();

        assertThat(lines(sevenMonths)).isZero();
        assertThat(lines(twoMonths)).isOne();
    }

    @Test
    void longArrears_goInSeveralRuns() {
        purge();
        UUID old = notedOn(TODAY.minusMonths(13), PurgeAccessLog.AT_ONCE + 1);

        assertThat(purge()).isTrue();
        assertThat(lines(old)).isOne();
        assertThat(purge()).isFalse();
        assertThat(lines(old)).isZero();
    }

    private boolean purge() {
        return purge.handle().await().atMost(Duration.ofSeconds(30));
    }

    private static void rule(LocalDate from, int months) {
        Database.update(
                "insert into retention_rule (effective_from, months, origin) values (cast(? as date), ?, 'essai')",
                from.toString(),
                months);
    }

    private static UUID notedOn(LocalDate day, int times) {
        UUID subject = UUID.randomUUID();
        Database.update("""
                insert into access_log (who, deed, subject, at)
                select 'somebody', 'read-case', ?, (cast(? as date) + time '12:00') at time zone 'Europe/Paris'
                from generate_series(1, ?)
                """, subject, day.toString(), times);
        return subject;
    }

    private static long lines(UUID subject) {
        return Database.count("select count(*) from access_log where subject = ?", subject);
    }
}
