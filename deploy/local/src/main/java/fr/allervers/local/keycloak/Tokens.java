package fr.allervers.local.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.local.Secrets;
import fr.allervers.local.child.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens of the demonstration accounts and of the partners' clients. */
public record Tokens(String realmUrl, Secrets secrets) {

    /** The client through which accounts get tokens by password, on this machine only. */
    public static final String LOCAL_CLIENT = "local-tools";

    public String endpoint() {
        return realmUrl + "/protocol/openid-connect/token";
    }

    /** A token of a person's account, such as {@code agent-93} or {@code pole}. */
    public String ofAccount(String username) {
        return request(Map.of(
                "grant_type",
                "password",
                "client_id",
                LOCAL_CLIENT,
                "username",
                username,
                "password",
                secrets.account(username)));
    }

    /** A token of a client, such as {@code caf-93} or {@code statistics-consumer}. */
    public String ofClient(String clientId) {
        return request(Map.of(
                "grant_type", "client_credentials", "client_id", clientId, "client_secret", secrets.client(clientId)));
    }

    private String request(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            HttpResponse<String> answer = Http.send(HttpRequest.newBuilder(URI.create(endpoint()))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Keycloak refuses a token: " + answer.body());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
