package fr.allervers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.testkit.platform.Connections;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class OpenApiSnapshotComponentTest {

    @Test
    void servedApi_isTheSameOnEveryMachine() {
        assertThat(OpenApiSnapshot.served())
                .startsWith("---\nopenapi: 3.1")
                .contains("/api/v1/dead-letters")
                .doesNotContain("localhost:" + RestAssured.port)
                .doesNotContain(Connections.required().keycloakUrl());
    }
}
