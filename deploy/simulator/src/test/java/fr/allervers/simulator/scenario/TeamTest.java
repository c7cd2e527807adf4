package fr.allervers.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.simulator.land.Department;
import fr.allervers.simulator.land.Land;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void team_isMarkedAsSimulatedAndHasTheFundedPosts() {
        assertThat(Land.load().departments()).hasSize(26).allSatisfy(department -> {
            JsonNode body = new Team(department).body(DAY);
            assertThat(body.path("name").asText()).contains("simulée");
            assertThat(body.at("/conventions/0/contact/email").asText()).endsWith("@example.org");
            assertThat(posts(body)).isEqualTo(department.teamFte() * 100);
        });
    }

    private static int posts(JsonNode body) {
        return StreamSupport.stream(body.at("/conventions/0/team").spliterator(), false)
                .mapToInt(post -> post.path("fteHundredths").asInt())
                .sum();
    }

    @Test
    void team_ofADepartment_isItsOperator() {
        Department one = Land.load().departments().getFirst();
        JsonNode body = new Team(one).body(DAY);
        assertThat(body.at("/conventions/0/department").asText()).isEqualTo(one.code());
        assertThat(body.at("/conventions/0/selection/selectedOn").asText()).isEqualTo("2026-01-01");
    }
}
