package fr.allervers.testkit;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** Real tokens open the doors they should and no other. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class TokensComponentTest {

    private static final String DOOR = "/api/v1/dead-letters";

    @Test
    void administrator_withItsToken_isLetIn() {
        RestAssured.given().auth().oauth2(Tokens.of("admin")).get(DOOR).then().statusCode(200);
    }

    @Test
    void partner_withItsToken_isForbidden() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.client("caf-93"))
                .get(DOOR)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("forbidden"));
    }

    @Test
    void nobody_withoutToken_isUnauthorized() {
        RestAssured.get(DOOR).then().statusCode(401).body("code", equalTo("unauthorized"));
    }
}
