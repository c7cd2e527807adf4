package fr.allervers.testkit;

import fr.allervers.local.Settings;
import fr.allervers.testkit.platform.Connections;
import io.restassured.RestAssured;

/** The API that is served is the approved one in {@code docs/api}; called from a {@code @QuarkusTest}. */
public final class OpenApiSnapshot {

    private static final String KEYCLOAK_BY_DEFAULT = "http://localhost:8085/realms/allervers";

    private OpenApiSnapshot() {}

    /** {@code service}: such as {@code visit-service}. */
    public static void check(String service) {
        Snapshot.of(Settings.projectFolder().resolve("docs/api").resolve(service + ".yaml"))
                .check(served());
    }

    /** With Keycloak where it stands by default, not where it stands in this run. */
    static String served() {
        return raw().replace(Connections.required().keycloakUrl(), KEYCLOAK_BY_DEFAULT);
    }

    private static String raw() {
        return RestAssured.given()
                .accept("application/yaml")
                .queryParam("format", "YAML")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
