package fr.allervers.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.web.fixtures.FrontResource;
import fr.allervers.web.fixtures.Guest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FrontResource.class)
class SessionComponentTest {

    @TestHTTPResource("/")
    URI front;

    @Test
    void signIn_comesBackToThePlaceAskedFor() {
        HttpResponse<String> reached = Guest.at(front).signIn("agent-93", "/dossiers?etat=ouvert");

        assertThat(reached.uri()).isEqualTo(front.resolve("/dossiers?etat=ouvert"));
    }

    @Test
    void signIn_withAPlaceElsewhere_comesHome() {
        HttpResponse<String> reached = Guest.at(front).signIn("agent-93", "https://elsewhere.example/");

        assertThat(reached.uri()).isEqualTo(front);
    }

    @Test
    void signIn_givesCookiesThatNoScriptReads() {
        HttpResponse<String> start = Guest.at(front).get("/app/sign-in");
        Guest guest = Guest.signedIn(front, "agent-93");

        assertThat(start.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax"));
        assertThat(guest.cookies()).containsKeys("q_session", "q_session_at", "q_session_rt");
        assertThat(guest.cookies().values()).allMatch(value -> value.length() < 4_000);
        assertThat(guest.cookies().get("q_session").split("\\."))
                .as("encrypted: five parts")
                .hasSize(5);
    }

    @Test
    void me_isWhoeverSignedIn() {
        JsonObject me = me(Guest.signedIn(front, "agent-93"));

        assertThat(me.getString("username")).isEqualTo("agent-93");
        assertThat(me.getString("name")).isEqualTo("Agent fictif Seine-Saint-Denis");
        assertThat(me.getJsonArray("roles")).isEqualTo(new JsonArray().add("operator-agent"));
        assertThat(me.getJsonArray("departments")).isEqualTo(new JsonArray().add("93"));
        assertThat(me.getString("operator")).isEqualTo("equipe-93");
        assertThat(me.getBoolean("everywhere")).isFalse();
        assertThat(me.getInstant("sessionEndsAt"))
                .isBetween(
                        Instant.now().plus(50, ChronoUnit.MINUTES),
                        Instant.now().plus(61, ChronoUnit.MINUTES));
    }

    @Test
    void me_ofANationalRole_seesEverywhere() {
        JsonObject me = me(Guest.signedIn(front, "pole"));

        assertThat(me.getBoolean("everywhere")).isTrue();
        assertThat(me.getJsonArray("departments")).isEmpty();
        assertThat(me.getString("operator")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/me", "/api/visit/v1/cases"})
    void nobodySignedIn_isToldSo_notSentAway(String path) {
        assertSessionExpired(Guest.at(front).get(path));
    }

    @Test
    void cookiesOfNoKey_areNoSession() {
        Guest guest = Guest.signedIn(front, "agent-93");
        guest.cookies().computeIfPresent("q_session", (_, value) -> value.replaceAll(".{5}$", "AAAAA"));

        assertSessionExpired(guest.get("/app/me"));
        assertSessionExpired(guest.get("/api/visit/v1/cases"));
    }

    @Test
    void cookiesOfTwoPeople_areNoSession() {
        Guest guest = Guest.signedIn(front, "agent-93");
        Guest other = Guest.signedIn(front, "manager-93");
        guest.cookies().put("q_session_at", other.cookies().get("q_session_at"));

        assertSessionExpired(guest.get("/app/me"));
        assertSessionExpired(guest.get("/api/visit/v1/cases"));
    }

    @Test
    void signOut_endsTheSessionHereAndAtKeycloak() {
        Guest guest = Guest.signedIn(front, "agent-93");

        HttpResponse<String> leaving = guest.get("/app/sign-out");
        HttpResponse<String> reached = guest.follow(leaving);

        assertThat(leaving.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
        assertThat(reached.uri()).isEqualTo(front);
        assertThat(guest.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        assertSessionExpired(guest.get("/app/me"));
        assertThat(guest.follow(guest.get("/app/sign-in")).body()).contains("kc-form-login");
    }

    @Test
    void signOut_withoutASession_leadsHome() {
        HttpResponse<String> answer = Guest.at(front).get("/app/sign-out");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void signOut_askedByAnotherSite_isRefused() {
        Guest guest = Guest.signedIn(front, "agent-93");

        HttpResponse<String> answer = guest.get("/app/sign-out", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(guest.get("/app/me").statusCode()).isEqualTo(200);
    }

    @Test
    void comingBackWithoutHavingLeft_startsAgain() {
        HttpResponse<String> answer = Guest.at(front).get("/app/signed-back?state=made-up&code=made-up");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("code_challenge_method=S256");
    }

    @Test
    void personWhoGivesUp_isHome() {
        Guest guest = Guest.at(front);
        guest.get("/app/sign-in");
        String state = guest.cookies().keySet().stream()
                .filter(name -> name.startsWith("q_auth_"))
                .findFirst()
                .orElseThrow()
                .substring("q_auth_".length());

        HttpResponse<String> reached = guest.follow(guest.get("/app/signed-back?error=access_denied&state=" + state));

        assertThat(reached.uri()).isEqualTo(front);
    }

    private static JsonObject me(Guest guest) {
        HttpResponse<String> answer = guest.get("/app/me");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private static void assertSessionExpired(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("session-expired");
    }
}
