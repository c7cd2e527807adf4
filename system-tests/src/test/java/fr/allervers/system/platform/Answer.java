package fr.allervers.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the platform answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    public JsonNode json() {
        return Json.read(body);
    }

    public Answer expect(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** A problem document of that status: typed, titled, with its code. */
    public Answer expectProblem(int expected) {
        expect(expected);
        assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).isEqualTo(expected);
        assertThat(problem.path("type").asText())
                .endsWith("/" + problem.path("code").asText());
        assertThat(problem.path("title").asText()).isNotBlank();
        return this;
    }

    /** Where something is wrong and what: {@code /stageDate date-in-the-future}. */
    public List<String> violations() {
        return violations(json().path("violations"));
    }

    public static List<String> violations(JsonNode violations) {
        return StreamSupport.stream(violations.spliterator(), false)
                .map(one ->
                        one.path("pointer").asText() + " " + one.path("code").asText())
                .toList();
    }

    public String version() {
        return headers.firstValue("ETag").orElseThrow();
    }
}
