package fr.allervers.simulator.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;

/**
 * What a service answered.
 *
 * @param what the request in words, for messages
 * @param headers in lower case, the first value of each
 * @param tries 1 when the first request was answered
 */
record Answer(String what, int status, Map<String, String> headers, JsonNode body, int tries) {

    Answer expect(int... wanted) {
        if (Arrays.stream(wanted).noneMatch(one -> one == status)) {
            throw new SimulationFailure(
                    what + " : réponse " + status + " au lieu de " + Arrays.toString(wanted) + " " + problem());
        }
        return this;
    }

    /** The codes of a problem document; they never repeat what was sent. */
    private String problem() {
        StringBuilder text = new StringBuilder(body.path("code").asText());
        body.path("violations")
                .forEach(one -> text.append(' ')
                        .append(one.path("pointer").asText())
                        .append(' ')
                        .append(one.path("code").asText()));
        return text.toString();
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
