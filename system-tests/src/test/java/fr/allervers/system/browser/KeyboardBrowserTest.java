package fr.allervers.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.LivePlatform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a mouse: every link, button and field is reached with the Tab key, and one sees where one is. */
@BrowserTest
class KeyboardBrowserTest {

    private static final Place PLACE = Place.SEINE_SAINT_DENIS;
    private static final int MOST_STOPS = 400;

    /** Numbers what can be used on the page now; of a group of radio buttons, Tab reaches one. */
    private static final String NUMBER = """
            () => {
              const groups = new Map();
              const usable = [...document.querySelectorAll(
                  'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(one => !one.disabled && one.tabIndex >= 0 && one.closest('dialog:not([open])') === null
                  && one.checkVisibility({visibilityProperty: true}));
              let next = 0;
              for (const one of usable) {
                const group = one.type === 'radio' && one.name !== '' ? one.name : null;
                const number = group !== null && groups.has(group) ? groups.get(group) : next++;
                if (group !== null) groups.set(group, number);
                one.dataset.stop = number;
              }
              return next;
            }
            """;

    private static final String HERE = """
            () => {
              const one = document.activeElement;
              if (one === null || one.dataset.stop === undefined) return '';
              const seen = getComputedStyle(one).outlineStyle !== 'none' || one.matches('input');
              return one.dataset.stop + (seen ? '' : '!');
            }
            """;
    private static final String NAMES = """
            missed => missed.map(stop => {
              const one = document.querySelector(`[data-stop="${stop}"]`);
              return one === null ? stop : one.outerHTML.slice(0, 200);
            })
            """;

    private final LivePlatform platform = LivePlatform.shared();

    @BeforeEach
    void plan() {
        Plans.generous(platform, PLACE);
    }

    @Test
    void agent_reachesEverything(Visitors visitors) {
        String file = "/dossiers/" + Cases.open(platform, PLACE).caseId();
        reach(visitors.signIn("agent-93"), List.of("/", "/dossiers", file, file + "/contact", file + "/contrat"));
    }

    @Test
    void secretariat_reachesEverything(Visitors visitors) {
        reach(
                visitors.signIn("ccapex-sec-93"),
                List.of(
                        "/",
                        "/repartition",
                        "/repartition/signalements?state=REJECTED",
                        "/repartition/menages",
                        "/repartition/fichiers"));
    }

    @Test
    void pole_reachesEverything(Visitors visitors) {
        reach(visitors.signIn("pole"), List.of("/indicateurs", "/mon-compte"));
    }

    @Test
    void contact_isNotedByKeyboardAlone(Visitors visitors) {
        Cases household = Cases.open(platform, PLACE);
        Visitor agent = visitors.signIn("agent-93").open("/dossiers/" + household.caseId());
        Screen screen = Screen.of(agent).isAt("Procédure");
        Page page = agent.page();
        tabTo(page, "Noter un contact");
        page.keyboard().press("Enter");
        screen.isAt("Noter un contact");
        tabTo(page, "Le ménage a répondu");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        tabTo(page, "En une phrase");
        page.keyboard().type("Au clavier seul.");
        tabTo(page, "Enregistrer");
        page.keyboard().press("Enter");
        screen.sees("Le contact est enregistré.").sees("Au clavier seul.");
    }

    private static void reach(Visitor visitor, List<String> paths) {
        for (String path : paths) {
            visitor.open(path);
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            reachAll(visitor.page(), path);
        }
    }

    private static void reachAll(Page page, String path) {
        List<Integer> missed = numbers((int) page.evaluate(NUMBER));
        assertThat(missed).as("usable parts of " + path).hasSizeGreaterThan(5);
        for (int stop = 0; stop < MOST_STOPS && !missed.isEmpty(); stop++) {
            page.keyboard().press("Tab");
            String here = page.evaluate(HERE).toString();
            assertThat(here).as(path + ": the focus is seen").doesNotEndWith("!");
            if (!here.isEmpty()) {
                missed.remove(Integer.valueOf(here));
            }
        }
        assertThat(missed)
                .as(() -> path + ", out of reach: " + page.evaluate(NAMES, missed))
                .isEmpty();
    }

    private static List<Integer> numbers(int count) {
        List<Integer> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(number);
        }
        return all;
    }

    /** The next part of the page of that name. */
    private static void tabTo(Page page, String name) {
        String named =
                "name => document.activeElement !== document.body && [document.activeElement.innerText, document.activeElement.ariaLabel,"
                        + " ...[...(document.activeElement.labels ?? [])].map(label => label.innerText)]"
                        + ".some(text => text?.includes(name))";
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate(named, name)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + name);
    }
}
