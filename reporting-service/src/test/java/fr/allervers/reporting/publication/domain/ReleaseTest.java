package fr.allervers.reporting.publication.domain;

import static fr.allervers.reporting.publication.domain.DisclosureControl.NATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Releases one after the other (domain note §4.3, trap 9). */
class ReleaseTest {

    private static final DisclosureControl CONTROL = new DisclosureControl(11);
    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    private final Map<String, Told> told = new HashMap<>();

    @Test
    void news_ofAFirstRelease_areAllItsCells() {
        assertThat(release(Map.of("93", 20L, "94", 30L, NATION, 50L)))
                .containsEntry(cell("93"), new Told(20L, false))
                .containsEntry(cell("94"), new Told(30L, false))
                .containsEntry(cell(NATION), new Told(50L, false));
    }

    @Test
    void news_whenNothingChanged_areNone() {
        release(Map.of("93", 20L, "94", 3L, NATION, 23L));

        assertThat(release(Map.of("93", 20L, "94", 3L, NATION, 23L))).isEmpty();
    }

    @Test
    void news_ofReleasesThatDifferByOneHousehold_areNone() {
        release(Map.of("93", 20L, "94", 30L, NATION, 50L));

        assertThat(release(Map.of("93", 21L, "94", 30L, NATION, 51L))).isEmpty();
    }

    @Test
    void news_ofAFigureThatMovedByTheThreshold_tellIt() {
        release(Map.of("93", 20L, "94", 30L, NATION, 50L));

        assertThat(release(Map.of("93", 31L, "94", 30L, NATION, 61L)))
                .containsOnlyKeys(cell("93"), cell(NATION))
                .containsEntry(cell("93"), new Told(31L, false));
    }

    @Test
    void news_ofAFigureThatIsWithheldAndComesBack_showTheOldOneUnlessItMovedEnough() {
        release(Map.of("93", 20L, "94", 30L, NATION, 50L));
        assertThat(release(Map.of("93", 20L, "94", 30L, "75", 2L, NATION, 52L)))
                .containsEntry(cell("93"), new Told(20L, true))
                .containsEntry(cell("75"), new Told(null, true));

        assertThat(release(Map.of("93", 21L, "94", 30L, "75", 12L, NATION, 63L)))
                .containsEntry(cell("93"), new Told(20L, false))
                .containsEntry(cell("75"), new Told(12L, false));
    }

    @Test
    void news_ofASmallCount_neverShowIt() {
        assertThat(release(Map.of("93", 5L, "94", 30L, NATION, 35L)))
                .containsEntry(cell("93"), new Told(null, true))
                .containsEntry(cell("94"), new Told(null, true))
                .containsEntry(cell(NATION), new Told(35L, false));
    }

    private Map<PublishedCell, Told> release(Map<String, Long> counts) {
        Release release = new Release();
        counts.forEach((code, count) -> release.add(cell(code), count));
        Map<PublishedCell, Told> news = release.news(told, CONTROL);
        news.forEach((cell, now) -> told.put(cell.key(), now));
        return news;
    }

    private static PublishedCell cell(String department) {
        return new PublishedCell("I1a", 1, department, MONTH);
    }
}
