package fr.allervers.referral.intake;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ChangeResourceComponentTest {

    @Test
    void changes_showEachStateOnceInItsOrder() {
        plan("13", 1, 0);
        push("caf-13", referral("CAF", "13", "change-1")).statusCode(201);
        push("caf-13", referral("CAF", "13", "change-2")).statusCode(201);
        push("caf-13", referral("CAF", "13", "change-3").replace("PRIVATE", "SOCIAL"))
                .statusCode(422);
        plan("13", 2, 0);

        Awaitility.await().until(() -> changes("13", null, 500).size() == 4);
        assertThat(changes("13", null, 500).stream().map(one -> one.get("sourceReference") + " " + one.get("state")))
                .containsExactly(
                        "change-1 ALLOCATED", "change-2 WAITLISTED", "change-3 REJECTED", "change-2 ALLOCATED");
    }

    @Test
    void changes_readWhileManyPush_areReadOnceEach() throws Exception {
        plan("62", 500, 0);
        Tokens.client("caf-62");
        List<String> read = new ArrayList<>();
        try (ExecutorService pushers = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> answers = IntStream.range(0, 120)
                    .mapToObj(number -> pushers.submit(() -> push("caf-62", referral("CAF", "62", "feed-" + number))
                            .extract()
                            .statusCode()))
                    .toList();
            String[] cursor = new String[1];
            Awaitility.await().until(() -> {
                for (Map<String, String> one : changes("62", cursor[0], 7)) {
                    read.add(one.get("sourceReference"));
                    cursor[0] = one.get("cursor");
                }
                return read.size() >= 120;
            });
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
            assertThat(changes("62", cursor[0], 7)).isEmpty();
        }
        assertThat(read).doesNotHaveDuplicates().hasSize(120);
    }

    @Test
    void changes_ofOtherPartnersAndDepartments_areNotShown() {
        plan("83", 1, 1);
        push("cd-83", referral("CD", "83", "change-cd")).statusCode(201);

        as(Tokens.client("caf-83"))
                .get("/api/v1/referrals/changes")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        as(Tokens.of("ccapex-sec-83"))
                .get("/api/v1/referrals/changes")
                .then()
                .statusCode(200)
                .body("department", everyItem(equalTo("83")));
    }

    @Test
    void changes_afterWhatIsNoCursor_areRefused() {
        as(Tokens.client("caf-83"))
                .get("/api/v1/referrals/changes?after=yesterday")
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/after")));
    }

    private static List<Map<String, String>> changes(String department, String after, int limit) {
        String path = "/api/v1/referrals/changes?limit=" + limit + (after == null ? "" : "&after=" + after);
        return as(Tokens.client("caf-" + department))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }
}
