package fr.allervers.visit.casefile;

import static fr.allervers.visit.casefile.domain.CaseRefusal.HOUSEHOLD_ERASED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.Stage;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A household was erased: names and the team's own words go, the case stays with its codes. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ForgetCaseComponentTest {

    private static final String NAME = "FICTIVEFFACE";
    private static final String WORDS = "mots de l'équipe à effacer";

    private final Told told = Told.in93(Stage.CDP);

    @Test
    void erasure_leavesNoNameAndNoFreeTextInAnyTable() {
        writtenCase();
        assertThat(placesOf(WORDS))
                .containsExactlyInAnyOrder(
                        "contact_attempt.note",
                        "meeting.note",
                        "planned_visit.note",
                        "diagnosis.note",
                        "commitment_step.objective");
        assertThat(placesOf(NAME)).contains("household_member.last_name");

        Topics.send(told.erased());

        Awaitility.await().untilAsserted(() -> assertThat(placesOf(WORDS)).isEmpty());
        assertThat(placesOf(NAME)).isEmpty();
        Api.agent93()
                .get("/{id}", told.caseId())
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("identity", nullValue());
    }

    @Test
    void identity_olderThanTheErasure_doesNotComeBack() {
        writtenCase();
        erased();

        Topics.send(told.named(NAME, Instant.now().minus(Duration.ofHours(1))));
        Told mark = new Told(told.caseId(), told.householdId(), "93", "equipe-93", Stage.CDP);
        Topics.send(mark.named("PLUSRECENTE", Instant.now().plus(Duration.ofHours(1))));
        Awaitility.await().until(() -> !placesOf("PLUSRECENTE").isEmpty());

        assertThat(placesOf(NAME)).isEmpty();
    }

    @Test
    void erasedCase_takesNoEntryButItsEnd() {
        writtenCase();
        erased();

        Api.agent93()
                .post(told.caseId(), "contact-attempts", Bodies.call(Told.TODAY))
                .statusCode(409)
                .body("code", equalTo(HOUSEHOLD_ERASED.code()));
        Api.agent93()
                .post(told.caseId(), "meetings", Bodies.meeting(Told.TODAY))
                .statusCode(409);
        Api.agent93()
                .close(told.caseId(), Api.agent93().etagOf(told.caseId()), Bodies.closure(Told.TODAY))
                .statusCode(201);
    }

    private void erased() {
        Topics.send(told.erased());
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from household_erasure where household_id = ?", told.householdId())
                        == 1);
    }

    private void writtenCase() {
        told.opened();
        Topics.send(told.named(NAME, Instant.now().minus(Duration.ofDays(3))));
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from household_member where household_id = ?", told.householdId())
                        > 0);
        write("contact-attempts", Bodies.with(Bodies.call(Told.TODAY.minusDays(2)), "note", WORDS));
        write("meetings", Bodies.with(Bodies.meeting(Told.TODAY.minusDays(1)), "note", WORDS));
        write("planned-visits", Bodies.with(Bodies.plannedVisit(Told.TODAY), "note", WORDS));
        write("diagnoses", Bodies.with(Bodies.diagnosis("CAUSES", Told.TODAY), "note", WORDS));
        write(
                "commitments",
                Bodies.with(
                        Bodies.commitment(Told.TODAY), "steps", List.of(Map.of("kind", "FSL", "objective", WORDS))));
    }

    private void write(String room, Map<String, Object> body) {
        Api.agent93().post(told.caseId(), room, body).statusCode(201);
    }

    /** {@code table.column} of every text of every table in which it stands, tomorrow's tables too. */
    private static List<String> placesOf(String text) {
        List<String> places = new ArrayList<>();
        Database.query("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                          and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')
                          and c.table_name not in ('outbox', 'flyway_schema_history')""").forEach(column -> {
            String table = String.valueOf(column.get("table_name"));
            String name = String.valueOf(column.get("column_name"));
            String sql = "select count(*) from \"%s\" where strpos(cast(\"%s\" as text), ?) > 0".formatted(table, name);
            if (Database.count(sql, text) > 0) {
                places.add(table + "." + name);
            }
        });
        return places;
    }
}
