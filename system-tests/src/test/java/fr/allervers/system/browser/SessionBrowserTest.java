package fr.allervers.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.Service;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what a page and its scripts may and may not do. */
@BrowserTest
class SessionBrowserTest {

    private static final String AGENT = "agent-93";
    private static final String NAME = "Agent fictif Seine-Saint-Denis";
    private static final String FETCH = """
            async path => {
              const answer = await fetch(path, { headers: { "X-Requested-With": "JavaScript" } });
              return JSON.stringify({ status: answer.status, body: await answer.json() });
            }
            """;
    private static final String SIGN_IN_AGAIN = """
            () => {
              window.signedIn = new Promise(done =>
                new BroadcastChannel("allervers-session").onmessage = message => done(message.data));
              window.open("/app/sign-in?back=/app/signed-in.html", "allervers-sign-in", "popup");
            }
            """;

    @Test
    void agent_signedIn_seesTheirName(Visitors visitors) {
        Visitor agent = visitors.signIn(AGENT);

        agent.page().getByText(NAME).first().waitFor();
        agent.screenshot("signed-in");
        agent.assertAccessible();
    }

    @Test
    void signOut_endsTheSessionAtKeycloakToo(Visitors visitors) {
        Visitor agent = visitors.signIn(AGENT);

        agent.signOut();

        assertThat(fetch(agent.page(), "/app/me").path("status").asInt()).isEqualTo(401);
        agent.open("/app/sign-in");
        agent.page().waitForSelector("#kc-form-login");
    }

    @Test
    void scripts_findNoToken(Visitors visitors) {
        Page page = visitors.signIn(AGENT).page();

        assertThat(page.evaluate("() => document.cookie").toString()).doesNotContain("q_session");
        for (String place : new String[] {"localStorage", "sessionStorage"}) {
            assertThat(page.evaluate("() => JSON.stringify(" + place + ")").toString())
                    .doesNotContain("eyJ", "token");
        }
        assertThat(page.content()).doesNotContain("eyJ");
        assertThat(fetch(page, "/app/me").toString()).doesNotContain("eyJ");
    }

    @Test
    void cookies_areForTheServerAlone(Visitors visitors) {
        Visitor agent = visitors.signIn(AGENT);

        assertThat(agent.cookies())
                .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(cookie -> cookie.httpOnly && cookie.sameSite != null && cookie.value.length() < 4_000)
                .extracting(SessionBrowserTest::site)
                .containsOnly("LAX");
    }

    @Test
    void policy_forbidsInlineScripts(Visitors visitors) {
        Visitor agent = visitors.signIn(AGENT);
        Page page = agent.page();

        page.evaluate("""
                () => {
                  const script = document.createElement("script");
                  script.textContent = "window.intruder = true";
                  document.head.append(script);
                }
                """);

        assertThat(page.evaluate("() => window.intruder === undefined")).isEqualTo(true);
        agent.forgive("Content Security Policy");
    }

    @Test
    void page_isAskedForAgain_itsFilesAreKept(Visitors visitors) {
        Visitor agent = visitors.signIn(AGENT);
        Page page = agent.page();

        Response document = page.navigate("/some/place/of/the/client");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.headerValue("cache-control")).isEqualTo("no-cache");
        assertThat(document.headerValue("content-security-policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        String script = page.locator("script[src^='/assets/']").first().getAttribute("src");
        assertThat(agent.call(script).headers().get("cache-control")).contains("immutable");
        assertThat(agent.call("/assets/gone.js").status()).isEqualTo(404);
    }

    @Test
    void oneServiceStopped_isNamed_theOthersGoOn(Visitors visitors) {
        Page page = visitors.signIn("pilot-93").page();

        visitors.platform().service(Service.REPORTING).stop();
        try {
            JsonNode away = fetch(page, "/api/reporting/v1/indicators?department=93");
            assertThat(away.path("status").asInt()).isEqualTo(503);
            assertThat(away.path("body").path("code").asText()).isEqualTo("service-away");
            assertThat(away.path("body").path("title").asText()).contains("Indicateurs");
            assertThat(fetch(page, "/api/followup/v1/watch-balance?department=93")
                            .path("status")
                            .asInt())
                    .isEqualTo(200);
        } finally {
            visitors.platform().service(Service.REPORTING).start();
        }
    }

    @Test
    void sessionLost_isSaidToScripts_andFoundAgainInASecondWindow(Visitors visitors) {
        Visitor agent = visitors.signIn(AGENT);
        Page page = agent.page();
        page.evaluate("() => { window.typed = 'trois phrases' }");
        agent.loseEverySession();

        JsonNode expired = fetch(page, "/api/visit/v1/cases");
        assertThat(expired.path("status").asInt()).isEqualTo(401);
        assertThat(expired.path("body").path("code").asText()).isEqualTo("session-expired");

        Page second = page.waitForPopup(() -> page.evaluate(SIGN_IN_AGAIN));
        second.waitForSelector("#kc-form-login");
        agent.fillSignIn(second, AGENT);
        assertThat(page.evaluate("() => window.signedIn")).isEqualTo("signed-in");
        assertThat(fetch(page, "/api/visit/v1/cases").path("status").asInt()).isEqualTo(200);
        assertThat(page.evaluate("() => window.typed")).isEqualTo("trois phrases");
        if (!second.isClosed()) {
            second.waitForClose(() -> {});
        }
    }

    private static JsonNode fetch(Page page, String path) {
        return Json.read(page.evaluate(FETCH, path).toString());
    }

    private static String site(Cookie cookie) {
        return cookie.sameSite.name();
    }
}
