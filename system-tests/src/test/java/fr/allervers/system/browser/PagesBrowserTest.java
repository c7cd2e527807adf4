package fr.allervers.system.browser;

import com.microsoft.playwright.options.LoadState;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.LivePlatform;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page: no violation, nothing beyond the window, on a desk and on the narrowest screen, light and dark. */
@BrowserTest
class PagesBrowserTest {

    private static final List<String> PAGES_OF_ALL =
            List.of("/mon-compte", "/accessibilite", "/donnees-personnelles", "/rien");

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
                file + "/cloture");
        visit(visitors, "agent-93", pages);
        visit(visitors, "agent-93", PAGES_OF_ALL);
    }

    @Test
    void pagesOfThePole(Visitors visitors) {
        visit(visitors, "pole", List.of("/", "/indicateurs", "/repartition"));
    }

    @Test
    void pagesOfASecretariatWhoseDepartmentIsEmpty(Visitors visitors) {
        visit(
                visitors,
                "ccapex-sec-974",
                List.of(
                        "/",
                        "/repartition",
                        "/repartition/attente",
                        "/repartition/signalements",
                        "/repartition/fichiers",
                        "/indicateurs"));
    }

    @Test
    void pagesWithoutASession(Visitors visitors) {
        Visitor stranger = visitors.visitor(Device.NARROW);
        for (String page : List.of("/", "/dossiers", "/accessibilite", "/donnees-personnelles")) {
            look(stranger, page);
        }
    }

    private static void visit(Visitors visitors, String account, List<String> pages) {
        for (Device device : List.of(Device.DESK, Device.NARROW)) {
            Visitor visitor = visitors.signIn(account, device);
            pages.forEach(page -> look(visitor, page));
        }
    }

    private static void look(Visitor visitor, String path) {
        visitor.open(path);
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        for (String theme : List.of("light", "dark")) {
            visitor.page().evaluate("theme => document.documentElement.setAttribute('data-fr-scheme', theme)", theme);
            visitor.assertAccessible();
        }
        Screen.of(visitor).fitsTheWindow();
    }
}
