package fr.allervers.referral.kit;

import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thousand clients hang up in the middle of a transaction: no connection is lost and nothing is half done. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ClosedSocketsComponentTest {

    private static final String DEPARTMENT = "59";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @BeforeEach
    void setPlan() {
        plan(DEPARTMENT, 10_000, 10_000);
    }

    @Test
    void pool_afterAThousandClosedSockets_isWholeAndNothingIsHalfDone() throws SQLException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        HastyClient client = new HastyClient(Tokens.client("caf-" + DEPARTMENT));

        whileThePlanIsLocked(() -> client.sendAndHangUp(bodies(run, 0, 500)));
        client.sendAndHangUp(bodies(run, 500, 1_000));

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(busyConnections()).isZero());
        IntStream.range(0, 40)
                .forEach(index -> push("caf-" + DEPARTMENT, referral("CAF", DEPARTMENT, run + "-good-" + index))
                        .statusCode(201));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(toldIds()).containsAll(keptIds(run)));
        assertThat(halfDone(run)).isZero();
    }

    @Test
    void push_whoseClientHungUp_canBeSentAgain() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        List<String> bodies = bodies(run, 0, 20);
        new HastyClient(Tokens.client("caf-" + DEPARTMENT)).sendAndHangUp(bodies);

        bodies.forEach(
                body -> assertThat(push("caf-" + DEPARTMENT, body).extract().statusCode())
                        .isIn(200, 201));

        assertThat(keptIds(run)).hasSize(20);
    }

    private static List<String> bodies(String run, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(index -> referral("CAF", DEPARTMENT, run + "-" + index))
                .toList();
    }

    /** So that transactions are surely under way when their clients leave. */
    private static void whileThePlanIsLocked(Runnable meanwhile) throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement lock =
                        connection.prepareStatement("select 1 from department_plan where department = ? for update")) {
            connection.setAutoCommit(false);
            lock.setString(1, DEPARTMENT);
            lock.executeQuery().close();
            meanwhile.run();
            connection.rollback();
        }
    }

    private static long busyConnections() {
        return Database.count(
                "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                        + " and xact_start is not null and application_name <> 'PostgreSQL JDBC Driver'");
    }

    /** A referral without its key, its case or its letter. */
    private static long halfDone(String run) {
        return Database.count(
                "select (select count(*) from referral r where r.source_reference like ? and not exists"
                        + " (select 1 from procedure_case c where c.case_id = r.case_id))"
                        + " + (select count(*) from referral_key k where k.source_reference like ? and not exists"
                        + " (select 1 from referral r where r.id = k.referral_id))",
                run + "-%",
                run + "-%");
    }

    private static Set<String> keptIds(String run) {
        return Database.query("select id from referral where source_reference like ?", run + "-%").stream()
                .map(row -> String.valueOf(row.get("id")))
                .collect(Collectors.toSet());
    }

    private static Set<String> toldIds() {
        Stream<String> told = Topics.all(Topic.REFERRAL).stream()
                .filter(sent -> sent.is(EventType.REFERRAL_RECEIVED))
                .map(sent -> sent.json().path("referralId").asText());
        return told.collect(Collectors.toSet());
    }
}
