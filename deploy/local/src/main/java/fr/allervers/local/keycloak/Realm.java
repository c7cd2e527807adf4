package fr.allervers.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.local.Departments;
import fr.allervers.local.Departments.Department;
import fr.allervers.local.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The realm {@code allervers} as Keycloak imports it: {@code deploy/keycloak/realm.json} with its
 * {@code forEachDepartment} part repeated for the 26 departments and every secret filled in.
 */
public record Realm(ObjectNode content) {

    /** Cheap on purpose: random passwords of demonstration accounts on one machine. Never elsewhere. */
    private static final String LOCAL_PASSWORD_POLICY = "hashAlgorithm(pbkdf2-sha512) and hashIterations(1000)";

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Realm render(Path template, Departments departments, Secrets secrets) {
        try {
            ObjectNode realm = (ObjectNode) JSON.readTree(template.toFile());
            JsonNode repeated = realm.remove("forEachDepartment");
            departments.all().forEach(department -> add(realm, fill(repeated, department)));
            moveUserProfile(realm);
            realm.put("passwordPolicy", LOCAL_PASSWORD_POLICY);
            return new Realm(realm).with(secrets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** People, without the accounts that belong to clients. */
    public Stream<JsonNode> people() {
        return stream("users").filter(user -> !user.has("serviceAccountClientId"));
    }

    /** The accounts through which clients act. */
    public Stream<JsonNode> serviceAccounts() {
        return stream("users").filter(user -> user.has("serviceAccountClientId"));
    }

    public Stream<JsonNode> clients() {
        return stream("clients");
    }

    private Realm with(Secrets secrets) {
        clients()
                .filter(client -> !client.path("publicClient").asBoolean())
                .forEach(client -> ((ObjectNode) client)
                        .put("secret", secrets.client(client.path("clientId").asText())));
        people().forEach(user -> ((ObjectNode) user)
                .putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", secrets.account(user.path("username").asText())));
        return this;
    }

    private Stream<JsonNode> stream(String field) {
        return StreamSupport.stream(content.path(field).spliterator(), false);
    }

    private static JsonNode fill(JsonNode repeated, Department department) {
        try {
            return JSON.readTree(
                    repeated.toString().replace("{code}", department.code()).replace("{name}", department.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ObjectNode realm, JsonNode filled) {
        for (String field : List.of("clients", "users")) {
            ((ArrayNode) realm.path(field)).addAll((ArrayNode) filled.path(field));
        }
    }

    /** Keycloak wants the user profile as text inside a component. */
    private static void moveUserProfile(ObjectNode realm) {
        JsonNode profile = realm.remove("userProfile");
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(profile.toString());
    }
}
