package fr.allervers.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many cases as a large operator may have. */
@BrowserTest
class LongListBrowserTest {

    private static final System.Logger LOG = System.getLogger(LongListBrowserTest.class.getName());
    private static final int CASES = 10_000;
    /** Of the 16.7 that a frame has: half is left to slower machines. It is 3 to 5 here, and was 50. */
    private static final double MOST_WORK_PER_FRAME = 12;

    private static final Pattern NUMBER = Pattern.compile("(limit|cursor)=(\\d+)");
    /** Two frames later, when what is in sight is laid out. */
    private static final String IS_LAID_OUT = """
            row => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(
                () => done(row.querySelector("a").checkVisibility({contentVisibilityAuto: true})))))
            """;

    @Test
    void tenThousandCases_areRead_andOnlyThoseInSightAreLaidOut(Visitors visitors) {
        Visitor agent = visitors.signIn("agent-93");
        Screen screen = tenThousandCases(agent);
        Locator rows = rows(agent);

        rows.first().scrollIntoViewIfNeeded();
        assertThat(rows.first().evaluate(IS_LAID_OUT)).isEqualTo(true);
        assertThat(rows.nth(CASES - 1).evaluate(IS_LAID_OUT)).isEqualTo(false);
        rows.nth(CASES - 1).scrollIntoViewIfNeeded();
        assertThat(rows.nth(CASES - 1)).isInViewport();
        screen.fitsTheWindow();
    }

    @Test
    void tenThousandCases_areScrolled_withoutAStutter(Visitors visitors) {
        Visitor agent = visitors.signIn("agent-93");
        tenThousandCases(agent);
        rows(agent).first().scrollIntoViewIfNeeded();

        Scrolling scrolling = Scrolling.through(agent.page());
        LOG.log(Level.INFO, "Ten thousand cases: {0}", scrolling);
        assertThat(scrolling.workPerFrame()).as("%s", scrolling).isLessThan(MOST_WORK_PER_FRAME);
    }

    private static Screen tenThousandCases(Visitor agent) {
        agent.page().route("**/api/visit/v1/cases?*", LongListBrowserTest::page);
        agent.open("/dossiers");
        Locator rows = rows(agent);
        assertThat(rows).hasCount(50);

        Screen screen = Screen.of(agent);
        for (int shown = 50; shown < CASES; shown += 500) {
            screen.press("Afficher la suite");
            assertThat(rows).hasCount(Math.min(CASES, shown + 500));
        }
        return screen;
    }

    private static Locator rows(Visitor agent) {
        return agent.page().locator(".av-row");
    }

    private static void page(Route route) {
        String query = URI.create(route.request().url()).getQuery();
        int limit = 50;
        int from = 0;
        Matcher numbers = NUMBER.matcher(query);
        while (numbers.find()) {
            int number = Integer.parseInt(numbers.group(2));
            switch (numbers.group(1)) {
                case "limit" -> limit = number;
                default -> from = number;
            }
        }
        int end = Math.min(CASES, from + limit);
        Map<String, String> next =
                end < CASES ? Map.of("Link", "</api/v1/cases?cursor=" + end + ">; rel=\"next\"") : Map.of();
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("application/json")
                .setHeaders(next)
                .setBody(IntStream.range(from, end)
                        .mapToObj(LongListBrowserTest::line)
                        .collect(Collectors.joining(",", "[", "]"))));
    }

    private static String line(int number) {
        return """
                {"caseId": "%s", "department": "93", "operator": "equipe-93", "stage": "CDP", "source": "CAF",
                 "state": "OPEN", "openedOn": "2026-10-%02d", "tenant": "Essai FICTIF%d"}""".formatted(new UUID(0x01a212d87aba7c8bL, 0x8000000000000000L | number), 1 + number % 28, number);
    }
}
