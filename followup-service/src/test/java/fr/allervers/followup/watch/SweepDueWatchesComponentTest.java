package fr.allervers.followup.watch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.followup.fixtures.Letters;
import fr.allervers.followup.fixtures.Watches;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Time alone makes a watch missed, once, whoever looks. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class SweepDueWatchesComponentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    SweepDueWatches sweep;

    @Test
    void watch_whoseTimePassed_isMissedByItself() {
        Letters letters = Letters.aboutANewCase();

        Watches.leaveOverdue(letters, 16);

        Sent missed = Topics.awaitOne(EventType.WATCH_MISSED, letters.caseId().toString());
        assertThat(missed.json().at("/fact/occurredOn").asText())
                .isEqualTo(letters.daysAgo(0).toString());
        Watches.await(letters.caseId(), "MISSED");
    }

    @Test
    void watch_onItsDueDay_isStillOpenAfterASweep() {
        Letters letters = Letters.aboutANewCase();
        Watches.leaveOverdue(letters, 15);

        swept();

        assertThat(Watches.states(letters.caseId())).containsExactly("OPEN");
    }

    @Test
    void manySweepersAtOnce_overManyCases_tellEachMissOnce() {
        Set<String> cases = IntStream.range(0, 120)
                .mapToObj(_ -> Watches.leaveOverdue(Letters.aboutANewCase("59", "equipe-59"), 30))
                .map(Object::toString)
                .collect(Collectors.toSet());

        Stream.generate(() -> CompletableFuture.supplyAsync(this::swept))
                .limit(6)
                .toList()
                .forEach(CompletableFuture::join);

        List<Sent> missed = Topics.await(
                Topic.FOLLOWUP, cases.size(), sent -> cases.contains(sent.key()) && sent.is(EventType.WATCH_MISSED));
        Map<String, Long> times = missed.stream().collect(groupingBy(Sent::key, counting()));
        assertThat(times)
                .hasSize(cases.size())
                .allSatisfy((_, number) -> assertThat(number).isOne());
    }

    @Test
    void sweep_ofACaseThatSomebodyHolds_passesItByAndTakesTheRest() throws SQLException {
        Letters held = Letters.aboutANewCase();
        Letters free = Letters.aboutANewCase();
        Database.update("insert into watched_case (case_id) values (?)", held.caseId());
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from watched_case where case_id = '" + held.caseId() + "' for no key update");
            Watches.leaveOverdueIn(held, 20);
            Watches.leaveOverdue(free, 20);

            Watches.await(free.caseId(), "MISSED");

            assertThat(Watches.states(held.caseId())).containsExactly("OPEN");
            connection.rollback();
        }
        Watches.await(held.caseId(), "MISSED");
    }

    /** Answers whether more may be waiting. */
    private boolean swept() {
        return sweep.handle().await().atMost(PATIENCE);
    }
}
