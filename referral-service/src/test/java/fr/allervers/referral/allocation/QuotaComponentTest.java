package fr.allervers.referral.allocation;

import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.fixtures.Pushes.thisYear;
import static fr.allervers.referral.fixtures.Pushes.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.EventType;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class QuotaComponentTest {

    @Test
    void twoHundredPushesAtOnce_neverExceedTheQuotaAndLoseNobody() throws Exception {
        plan("75", 37, 5);
        Tokens.client("caf-75");
        try (ExecutorService pushers = Executors.newFixedThreadPool(32)) {
            List<Future<Integer>> answers = IntStream.range(0, 200)
                    .mapToObj(number -> pushers.submit(() -> push("caf-75", referral("CAF", "75", "quota-" + number))
                            .extract()
                            .statusCode()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        assertThat(states("75", "ALLOCATED")).isEqualTo(37);
        assertThat(states("75", "WAITLISTED")).isEqualTo(163);
        assertThat(Database.count("select sum(used) from quota_use where department = '75'"))
                .isEqualTo(37);
    }

    @Test
    void changedPlan_releasesTheNextPlacesByPriority() {
        plan("69", 0, 0);
        push("caf-69", referral("CAF", "69", "wait-1")).statusCode(201);
        push("caf-69", referral("CAF", "69", "wait-2")).statusCode(201);
        String urgent = push(
                        "caf-69",
                        referral("CAF", "69", "wait-3")
                                .replace(
                                        "\"household\"",
                                        "\"hearingDate\": \"" + today().plusDays(20) + "\", \"household\""))
                .statusCode(201)
                .extract()
                .path("caseId");

        plan("69", 2, 0);

        Awaitility.await().until(() -> states("69", "ALLOCATED") == 2);
        assertThat(Database.query(
                        "select source_reference from referral where department = '69' and state = 'WAITLISTED'"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("source_reference", "wait-2"));
        Topics.awaitOne(EventType.REFERRAL_ALLOCATED, urgent);
    }

    @Test
    void yearWithoutItsPlan_makesReferralsWaitUntilItIsSet() {
        plan("33", thisYear() - 1, 5, 5);
        push("caf-33", referral("CAF", "33", "new-year-1"))
                .statusCode(201)
                .body("state", equalTo("WAITLISTED"))
                .body("waitReason", equalTo("no-plan-for-year"));

        plan("33", 1, 0);

        Awaitility.await().until(() -> states("33", "ALLOCATED") == 1);
    }

    @Test
    void firstPlanOfTheYear_setWhileReferralsArrive_leavesNobodyBehind() throws Exception {
        plan("06", thisYear() - 1, 5, 5);
        Tokens.client("caf-06");
        Tokens.of("ccapex-sec-06");
        try (ExecutorService pushers = Executors.newFixedThreadPool(17)) {
            List<Future<Integer>> answers = IntStream.range(0, 60)
                    .mapToObj(number -> pushers.submit(() -> push("caf-06", referral("CAF", "06", "turn-" + number))
                            .extract()
                            .statusCode()))
                    .toList();
            Future<?> set = pushers.submit(() -> plan("06", 100, 0));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
            set.get();
        }
        Awaitility.await().until(() -> states("06", "ALLOCATED") == 60);
    }

    private static long states(String department, String state) {
        return Database.count("select count(*) from referral where department = ? and state = ?", department, state);
    }
}
