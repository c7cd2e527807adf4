package fr.allervers.testkit;

import fr.allervers.local.Settings;
import io.restassured.RestAssured;

/** The API that is served is the approved one in {@code docs/api}; called from a {@code @QuarkusTest}. */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    /** {@code service}: such as {@code visit-service}. */
    public static void check(String service) {
        Snapshot.of(Settings.projectFolder().resolve("docs/api").resolve(service + ".yaml"))
                .check(served());
    }

    static String served() {
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
