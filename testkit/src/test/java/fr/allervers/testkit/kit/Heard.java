package fr.allervers.testkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.testkit.Database;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What the toy service wrote down of the letters it read. */
final class Heard {

    private Heard() {}

    /** Exactly these events of the case, in this order, each once. */
    static void awaitAll(UUID caseId, List<UUID> events) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(of(caseId)).containsExactlyElementsOf(events));
    }

    private static List<Object> of(UUID caseId) {
        return Database.query("select event_id from heard where case_id = ? order by position", caseId).stream()
                .map(row -> row.get("event_id"))
                .toList();
    }
}
