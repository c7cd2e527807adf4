package fr.allervers.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Couple;
import fr.allervers.system.data.PartnerFile;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every page, full and empty: no violation, nothing beyond the window, nothing lost, on a desk, at 200 % and on the
 * narrowest screen; light, and dark on the desk.
 */
@BrowserTest
class PagesBrowserTest {

    private static final List<String> PAGES_OF_ALL =
            List.of("/mon-compte", "/accessibilite", "/donnees-personnelles", "/rien");

    private static final List<String> SECRETARIAT = List.of(
            "/",
            "/repartition",
            "/repartition/attente",
            "/repartition/signalements",
            "/repartition/menages",
            "/repartition/fichiers",
            "/indicateurs");

    private final LivePlatform platform = LivePlatform.shared();

    @Test
    void pagesOfAnAgent(Visitors visitors) {
        Plans.generous(platform, Place.SEINE_SAINT_DENIS);
        String file =
                "/dossiers/" + Cases.open(platform, Place.SEINE_SAINT_DENIS).caseId();
        List<String> pages = List.of(
                "/",
                "/dossiers",
                "/dossiers?q=personne+de+ce+nom",
                file,
                file + "/contact",
                file + "/rencontre",
                file + "/veille",
                file + "/diagnostic",
                file + "/contrat",
                file + "/cloture",
                "/repartition",
                "/repartition/signalements");
        visit(visitors, "agent-93", pages);
        visit(visitors, "agent-93", PAGES_OF_ALL);
    }

    @Test
    void pagesOfASecretariat(Visitors visitors) {
        Plans.generous(platform, Place.SEINE_SAINT_DENIS);
        Cases.open(platform, Place.SEINE_SAINT_DENIS);
        String file = PartnerFile.of(List.of(Json.object("{'source': 'CAF'}"), Referrals.of(Place.SEINE_SAINT_DENIS)))
                .push(platform.as(Place.SEINE_SAINT_DENIS.caf()))
                .path("id")
                .asText();
        List<String> pages = new ArrayList<>(SECRETARIAT);
        pages.add("/repartition/fichiers?fichier=" + file);
        Couple.referred(platform, Place.SEINE_SAINT_DENIS);
        pages.add("/repartition/menages?state=SAME");
        visit(visitors, "ccapex-sec-93", pages);
    }

    @Test
    void pagesOfAManager(Visitors visitors) {
        Plans.generous(platform, Place.SEINE_SAINT_DENIS);
        Cases.open(platform, Place.SEINE_SAINT_DENIS);
        visit(visitors, "manager-93", List.of("/", "/repartition", "/repartition/signalements", "/indicateurs"));
    }

    @Test
    void pagesOfAPilotAnOfficerAndAnAdministrator(Visitors visitors) {
        visit(visitors, "pilot-93", List.of("/", "/repartition", "/repartition/attente", "/indicateurs"));
        visit(visitors, "dpo", List.of("/", "/dossiers", "/indicateurs"));
        visit(visitors, "admin", List.of("/", "/indicateurs"));
    }

    @Test
    void pagesOfThePole(Visitors visitors) {
        visit(visitors, "pole", List.of("/", "/indicateurs", "/repartition"));
    }

    @Test
    void pagesOfASecretariatWhoseDepartmentIsEmpty(Visitors visitors) {
        visit(visitors, "ccapex-sec-974", SECRETARIAT);
    }

    @Test
    void pagesWithoutASession(Visitors visitors) {
        Visitor stranger = visitors.visitor(Device.NARROW);
        for (String page : List.of("/", "/dossiers", "/accessibilite", "/donnees-personnelles")) {
            look(stranger, page);
            lookInTheDark(stranger);
        }
    }

    private static void visit(Visitors visitors, String account, List<String> pages) {
        Visitor desk = visitors.signIn(account, Device.DESK);
        Visitor zoomed = visitors.signIn(account, Device.ZOOMED);
        Visitor narrow = visitors.signIn(account, Device.NARROW);
        for (String page : pages) {
            Set<String> words = look(desk, page);
            lookInTheDark(desk);
            for (Visitor other : List.of(zoomed, narrow)) {
                assertThat(look(other, page)).as("what is left of %s", page).containsAll(words);
            }
        }
    }

    /** Answers the words that the page shows. */
    private static Set<String> look(Visitor visitor, String path) {
        visitor.open(path);
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        visitor.assertAccessible();
        Screen.of(visitor).fitsTheWindow();
        return words(visitor.page().innerText("main"));
    }

    /** Colours are the same on every device. */
    private static void lookInTheDark(Visitor visitor) {
        visitor.page().evaluate("() => document.documentElement.setAttribute('data-fr-scheme', 'dark')");
        visitor.assertAccessible();
    }

    /** Whatever its case, which a style may change; figures and hours may move meanwhile. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.FRENCH).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }
}
