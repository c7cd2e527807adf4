package fr.allervers.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.LivePlatform;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page while the services have not answered, and when they answer with a problem: as accessible as when all is well. */
@BrowserTest
class StatesBrowserTest {

    private static final String CALLS = "**/api/**";
    private static final String FILE = "/dossiers/01a212d8-7aba-7c8b-a795-3db6c5d046ce";
    private static final String IMPORT = "/repartition/fichiers?fichier=01a212d8-7aba-7c8b-a795-3db6c5d046ce";

    /** Somebody of each role that sees other pages, with those that ask a service. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "agent-93", List.of("/", "/dossiers", FILE, FILE + "/contact", FILE + "/cloture"),
            "manager-93", List.of("/", "/repartition", "/repartition/signalements", "/indicateurs"),
            "ccapex-sec-93",
                    List.of(
                            "/",
                            "/repartition",
                            "/repartition/attente",
                            "/repartition/menages",
                            "/repartition/fichiers",
                            IMPORT),
            "pole", List.of("/", "/indicateurs"));

    static Stream<String> accounts() {
        return PAGES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void pages_whileTheServicesHaveNotAnswered(String account, Visitors visitors) {
        look(
                visitors,
                account,
                _ -> {},
                page -> assertThat(page.locator(".av-loading").first()).isVisible());
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void pages_whenTheServicesFail(String account, Visitors visitors) {
        look(
                visitors,
                account,
                problem(500),
                page -> assertThat(page.locator("main [role=alert]").first()).isVisible());
    }

    @ParameterizedTest
    @CsvSource({
        "403, Votre profil ne permet pas cette action.",
        "404, Cet élément n’existe pas",
        "429, Trop de demandes en peu de temps.",
        "500, Une erreur est survenue de notre côté.",
        "503, Ce service ne répond pas pour le moment.",
    })
    void eachKindOfFailure_isSaidInWords(int status, String words, Visitors visitors) {
        Visitor agent = visitors.signIn("agent-93");
        agent.page().route(CALLS, problem(status));
        agent.open("/dossiers");
        Screen.of(agent).sees(words);
        agent.assertAccessible();
    }

    @Test
    void networkLost_isSaidInWords_andTheWayOnWorks(Visitors visitors) {
        Visitor agent = visitors.signIn("agent-93");
        agent.page().route(CALLS, Route::abort);
        agent.open("/dossiers");
        Screen screen = Screen.of(agent).sees("La connexion est coupée.");
        agent.assertAccessible();
        agent.page().unroute(CALLS);
        screen.press("Réessayer").seesNot("La connexion est coupée.");
    }

    @Test
    void timelineThatDoesNotCome_leavesTheRestOfTheFile(Visitors visitors) {
        LivePlatform platform = visitors.platform();
        Plans.generous(platform, Place.SEINE_SAINT_DENIS);
        String file =
                "/dossiers/" + Cases.open(platform, Place.SEINE_SAINT_DENIS).caseId();
        Visitor agent = visitors.signIn("agent-93", Device.NARROW);
        for (Consumer<Route> timeline : List.<Consumer<Route>>of(_ -> {}, problem(500))) {
            agent.page().unrouteAll();
            agent.page().route("**/timeline*", timeline);
            agent.open(file);
            Screen.of(agent).isAt("Ménage et logement").fitsTheWindow();
            assertThat(agent.page()
                            .locator("main .av-loading, main [role=alert]")
                            .first())
                    .isVisible();
            agent.assertAccessible();
        }
    }

    @Test
    void fileOnItsWay_showsHowFarItIs(Visitors visitors) {
        Visitor secretariat = visitors.signIn("ccapex-sec-93");
        secretariat.page().route("**/api/referral/v1/referral-imports/*", answer(200, "application/json", """
                {"id": "01a212d8-7aba-7c8b-a795-3db6c5d046ce", "source": "CAF", "bySecretariat": true,
                 "mode": "COMMIT", "atomic": "NONE", "state": "QUEUED", "lines": 4000, "processed": 1500,
                 "accepted": 1400, "rejected": 100, "known": 0, "notEntered": 0,
                 "receivedAt": "2026-11-25T09:00:00Z"}
                """));
        secretariat.open(IMPORT);
        Screen.of(secretariat).sees("lignes traitées sur").fitsTheWindow();
        secretariat.screenshot("file-on-its-way");
        secretariat.assertAccessible();
    }

    @Test
    void whoIsThere_isNotKnownYet_orNotAtAll(Visitors visitors) {
        Visitor waiting = visitors.visitor(Device.NARROW);
        waiting.page().route("**/app/me", _ -> {});
        waiting.open("/");
        Screen.of(waiting).sees("Chargement");
        waiting.assertAccessible();

        Visitor stranded = visitors.visitor(Device.NARROW);
        stranded.page().route("**/app/me", problem(500));
        stranded.open("/");
        assertThat(stranded.page().locator("main [role=alert]").first()).isVisible();
        stranded.assertAccessible();
    }

    private static void look(Visitors visitors, String account, Consumer<Route> services, Consumer<Page> shown) {
        for (Device device : List.of(Device.DESK, Device.NARROW)) {
            Visitor visitor = visitors.signIn(account, device);
            visitor.page().route(CALLS, services);
            for (String path : PAGES.get(account)) {
                visitor.open(path);
                shown.accept(visitor.page());
                visitor.assertAccessible();
                Screen.of(visitor).fitsTheWindow();
            }
            visitor.screenshot("states/" + account + "-" + device);
        }
    }

    private static Consumer<Route> problem(int status) {
        return answer(
                status,
                "application/problem+json",
                "{\"status\": " + status + ", \"code\": \"as-the-test-says\", \"violations\": []}");
    }

    private static Consumer<Route> answer(int status, String type, String body) {
        return route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType(type)
                .setBody(body));
    }
}
