package fr.allervers.referral.household;

import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.household.domain.Adult;
import fr.allervers.referral.household.domain.Dwelling;
import fr.allervers.referral.household.domain.Newcomer;
import fr.allervers.referral.household.domain.Portrait;
import fr.allervers.referral.household.domain.Recognised;
import fr.allervers.referral.household.domain.Recognition;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class RecogniseComponentTest {

    private static final Logger LOGGER = Logger.getLogger(RecogniseComponentTest.class);

    @Inject
    Transactions transactions;

    @Inject
    RecognitionStore households;

    @Inject
    Ids ids;

    @Test
    void fiftyPushesOfOneHouseholdAtOnce_writtenInManyWays_areOneHouseholdAndOneCase() throws Exception {
        plan("33", 1_000, 1_000);
        String name = "Lefèvre-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        List<String> ways = List.of(name, name.toUpperCase(), name.replace('-', ' '), name.replace("è", "e"));
        List<Callable<String>> pushes = IntStream.range(0, 50)
                .<Callable<String>>mapToObj(index -> () -> push(
                                index % 2 == 0 ? "caf-33" : "cd-33",
                                referral(
                                        index % 2 == 0 ? "CAF" : "CD",
                                        "33",
                                        "fifty-" + index,
                                        ways.get(index % ways.size())))
                        .statusCode(201)
                        .extract()
                        .path("caseId"))
                .toList();

        Set<String> cases = new HashSet<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(25)) {
            for (Future<String> done : pool.invokeAll(pushes)) {
                cases.add(done.get());
            }
        }

        assertThat(cases).hasSize(1);
        assertThat(Database.count(
                        "select count(distinct household_id) from procedure_case where case_id = ?",
                        UUID.fromString(cases.iterator().next())))
                .isOne();
        assertThat(Database.count(
                        "select count(distinct household_id) from referral where source_reference like 'fifty-%'"))
                .isOne();
    }

    /** How long it takes is said in the log; the machine that runs the tests may be busy with others. */
    @Test
    void aThousandNewcomers_areRecognised_andTheSameOnesAgain() {
        for (int round = 0; round < 3; round++) {
            List<Newcomer> newcomers = thousand();
            long began = System.nanoTime();
            Recognition first = recognise(newcomers);
            long fresh = System.nanoTime();
            Recognition second = recognise(again(newcomers));
            long known = System.nanoTime();
            LOGGER.infof(
                    "1,000 new households in %d ms, the same again in %d ms",
                    (fresh - began) / 1_000_000, (known - fresh) / 1_000_000);
            assertThat(first.all()).allMatch(Recognised::isNew);
            assertThat(second.all()).noneMatch(Recognised::isNew);
        }
    }

    private List<Newcomer> again(List<Newcomer> newcomers) {
        return newcomers.stream()
                .map(one -> new Newcomer(ids.next(), one.portrait()))
                .toList();
    }

    @Test
    void keys_aloneTellNothing() {
        Newcomer one = thousand().getFirst();
        recognise(List.of(one));

        assertThat(Database.count("""
                select count(*) from household_block b, household_identity i
                where i.referral_id = ? and b.key = any (i.keys)
                  and b.key = household_key('birth 62 ' || (i.portrait #>> '{adults,0,birthDate}') || ' prenom', '')""", one.referralId())).isZero();
        assertThat(Database.count(
                        "select count(*) from household_identity i, unnest(keys) k where i.referral_id = ?",
                        one.referralId()))
                .isEqualTo(4);
    }

    @Test
    void householdOfBefore_whoseBirthDateAloneWasAKey_isRecognisedByIt() {
        Newcomer before = thousand().getFirst();
        recognise(List.of(before));
        LocalDate birth = before.portrait().adults().getFirst().birthDate();
        onlyKey(before.referralId(), "birth 62 " + birth);

        Newcomer again = new Newcomer(ids.next(), before.portrait());

        assertThat(recognise(List.of(again)).all()).noneMatch(Recognised::isNew);
        assertThat(Database.count("""
                select count(*) from household_block b, household_salt s
                where b.key = household_key(?, s.salt) and ? = any (b.referrals)""", "birth 62 " + birth, again.referralId())).isZero();
    }

    @Test
    void householdMergedWhileItWasLookedAt_isFollowed() throws SQLException {
        Newcomer before = thousand().getFirst();
        Newcomer other = thousand().getFirst();
        UUID absorbed =
                recognise(List.of(before)).householdOf(before.referralId()).orElseThrow();
        UUID surviving =
                recognise(List.of(other)).householdOf(other.referralId()).orElseThrow();
        Newcomer again = new Newcomer(ids.next(), before.portrait());
        CompletableFuture<Recognition> waiting;
        try (Connection merge = Database.connect()) {
            merge.setAutoCommit(false);
            try (PreparedStatement absorb =
                    merge.prepareStatement("update household set merged_into = ? where id = ?")) {
                absorb.setObject(1, surviving);
                absorb.setObject(2, absorbed);
                absorb.executeUpdate();
            }
            waiting = transactions
                    .run(tx -> households.recognise(tx, List.of(again)))
                    .subscribeAsCompletionStage();
            await().atMost(Duration.ofSeconds(30)).until(RecogniseComponentTest::somebodyWaitsForAHousehold);
            merge.commit();
        }

        assertThat(waiting.orTimeout(30, TimeUnit.SECONDS).join().householdOf(again.referralId()))
                .contains(surviving);
    }

    /** As V0160 left those that were known by then: found by one key. */
    private static void onlyKey(UUID referral, String plain) {
        Database.update(
                "delete from household_block where key in (select unnest(keys) from household_identity"
                        + " where referral_id = ?)",
                referral);
        Database.update(
                "insert into household_block (key, referrals) select household_key(?, salt), array[?] from household_salt",
                plain,
                referral);
    }

    private static boolean somebodyWaitsForAHousehold() {
        return Database.count("""
                select count(*) from pg_stat_activity
                where wait_event_type = 'Lock' and query like '%from household where id%for update%'
                  and pid <> pg_backend_pid()""") > 0;
    }

    private Recognition recognise(List<Newcomer> newcomers) {
        return transactions
                .run(tx -> households.recognise(tx, newcomers))
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private List<Newcomer> thousand() {
        return IntStream.range(0, 1_000)
                .mapToObj(index -> new Newcomer(ids.next(), portrait(index)))
                .toList();
    }

    private static Portrait portrait(int index) {
        String letters = letters();
        return new Portrait(
                "62",
                List.of(Adult.of(
                        "Nom" + letters, "Prénom", LocalDate.of(1950, 2, 2).plusDays(index * 17L), null)),
                List.of("+336" + (10_000_000 + letters.hashCode() % 1_000_000)),
                null,
                new Dwelling(List.of(index + " rue " + letters), "62041"));
    }

    /** As many different names as there are UUIDs: in fewer letters, two were now and then a slip apart. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }
}
