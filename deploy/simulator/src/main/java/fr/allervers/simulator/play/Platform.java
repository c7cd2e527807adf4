package fr.allervers.simulator.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the platform is and who may come, as {@code ./up status --json} tells.
 *
 * @param services base address by name
 * @param logins body of the token request, by account or client
 */
public record Platform(Map<String, String> services, String tokenEndpoint, Map<String, String> logins) {

    private static final String LOCAL_CLIENT = "local-tools";

    public Platform {
        services = Map.copyOf(services);
        logins = Map.copyOf(logins);
    }

    public static Platform read(Path status) {
        try {
            return of(new ObjectMapper().readTree(status.toFile()));
        } catch (IOException failure) {
            throw new SimulationFailure("Le fichier d'état " + status + " n'est pas lisible.", failure);
        }
    }

    static Platform of(JsonNode status) {
        Map<String, String> services = new LinkedHashMap<>();
        status.path("services")
                .forEach(service -> services.put(
                        service.path("name").asText(), service.path("url").asText()));
        Map<String, String> logins = new HashMap<>();
        status.path("accounts").forEach(account -> addLogin(account, logins));
        JsonNode keycloak = status.path("keycloak");
        String realm = keycloak.path("url").asText() + "/realms/"
                + keycloak.path("realm").asText();
        return new Platform(services, realm + "/protocol/openid-connect/token", logins);
    }

    private static void addLogin(JsonNode account, Map<String, String> logins) {
        if (account.has("clientId")) {
            String id = account.path("clientId").asText();
            logins.put(
                    id,
                    form(Map.of(
                            "grant_type",
                            "client_credentials",
                            "client_id",
                            id,
                            "client_secret",
                            account.path("clientSecret").asText())));
        } else {
            String name = account.path("username").asText();
            logins.put(
                    name,
                    form(Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            LOCAL_CLIENT,
                            "username",
                            name,
                            "password",
                            account.path("password").asText())));
        }
    }

    private static String form(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }

    String service(String name) {
        String url = services.get(name);
        if (url == null) {
            throw new SimulationFailure("Le service " + name + " n'est pas dans le fichier d'état.");
        }
        return url;
    }

    String login(String who) {
        String login = logins.get(who);
        if (login == null) {
            throw new SimulationFailure("Le compte " + who + " n'est pas dans le fichier d'état.");
        }
        return login;
    }
}
