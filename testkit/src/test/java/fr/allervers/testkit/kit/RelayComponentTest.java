package fr.allervers.testkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.ReferralReceived;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import fr.allervers.testkit.toy.Facts;
import fr.allervers.testkit.toy.WriteNote;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two relays run, as with two replicas: order per case, nothing lost, whatever breaks. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class RelayComponentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LEADERS = "select pid from pg_locks where locktype = 'advisory' and granted"
            + " and database = (select oid from pg_database where datname = 'visit') and objid = %d and classid = %d";
    private static final long LEADER = 0x616c6c6572L;

    @Inject
    WriteNote writeNote;

    @Test
    void relays_ofTwoReplicas_areBothThereAndOneLeads() {
        Awaitility.await().atMost(PATIENCE).until(() -> leaders().size() == 1);

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("outbox-relay"))
                .hasSize(2);
    }

    @Test
    void relay_whoseConnectionBreaks_isFollowedByAnotherSession() throws SQLException {
        Awaitility.await().atMost(PATIENCE).until(() -> leaders().size() == 1);
        int before = leaders().getFirst();

        breakTheLeader();

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> leaders().size() == 1 && leaders().getFirst() != before);
    }

    @Test
    void events_ofManyTransactions_keepTheirOrderPerCase() {
        List<UUID> cases = Stream.generate(UUID::randomUUID).limit(20).toList();
        List<Told> told = cases.stream().map(this::tellFiveTimes).toList();

        told.forEach(one -> assertThat(arrived(one)).containsExactlyElementsOf(one.ids()));
    }

    @Test
    void relay_whoseConnectionBreaksAgainAndAgain_losesNothingAndKeepsTheOrder() throws SQLException {
        List<UUID> cases = Stream.generate(UUID::randomUUID).limit(8).toList();
        Told[] told = new Told[cases.size()];
        for (int index = 0; index < told.length; index++) {
            told[index] = tellFiveTimes(cases.get(index));
            breakTheLeader();
        }

        Stream.of(told).forEach(one -> assertThat(arrived(one)).containsExactlyElementsOf(one.ids()));
    }

    @Test
    void events_sentAgainAfterABreak_haveOneEffectForAnInboxReader() {
        UUID caseId = UUID.randomUUID();
        List<ReferralReceived> letters = Facts.received(caseId, 30);
        letters.forEach(Topics::send);
        letters.forEach(Topics::send);

        Heard.awaitAll(caseId, letters.stream().map(Event::eventId).toList());
    }

    private record Told(UUID caseId, List<UUID> ids) {}

    private Told tellFiveTimes(UUID caseId) {
        List<UUID> ids = Stream.generate(() -> Facts.met(caseId, 40))
                .limit(5)
                .peek(events -> writeNote.tellAll(caseId, events).await().atMost(PATIENCE))
                .flatMap(List::stream)
                .map(Event::eventId)
                .toList();
        return new Told(caseId, ids);
    }

    /** In their order on the topic, repeated deliveries left out. */
    private static Set<UUID> arrived(Told told) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> firstArrivals(told.caseId()),
                        ids -> ids.size() >= told.ids().size());
    }

    private static Set<UUID> firstArrivals(UUID caseId) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Sent sent : Topics.all(Topic.VISIT)) {
            if (sent.key().equals(caseId.toString())) {
                ids.add(UUID.fromString(sent.headers().get("ce_id")));
            }
        }
        return ids;
    }

    private static void breakTheLeader() throws SQLException {
        try (Connection superuser = Database.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            for (int pid : leaders()) {
                statement.execute("select pg_terminate_backend(" + pid + ")");
            }
        }
    }

    private static List<Integer> leaders() throws SQLException {
        List<Integer> pids = new java.util.ArrayList<>();
        try (Connection superuser = Database.connectAsSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet found = statement.executeQuery(LEADERS.formatted(LEADER & 0xffffffffL, LEADER >> 32))) {
            while (found.next()) {
                pids.add(found.getInt(1));
            }
        }
        return pids;
    }
}
