package fr.allervers.web.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An error as RFC 9457 has it, with the members that the services' problems have. */
public record Problem(int status, JsonObject body) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://allervers.fr/problems/";

    static Problem answer(int status, String code, String title) {
        return new Problem(
                status,
                new JsonObject()
                        .put("type", TYPES + code)
                        .put("title", title)
                        .put("status", status)
                        .put("code", code)
                        .put("violations", new JsonArray()));
    }

    /** Which of the services it speaks of, by its short name. */
    Problem of(String service) {
        return new Problem(status, body.copy().put("service", service));
    }

    /** Nothing is sent when the answer has begun. */
    public void send(HttpServerResponse response) {
        if (!response.headWritten() && !response.closed()) {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                    .end(body.encode());
        }
    }
}
