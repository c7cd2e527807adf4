package fr.allervers.reporting.rebuild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void of_equalCounts_findsNothing() {
        assertThat(Comparison.of(Map.of("a", 1L, "b", 0L), Map.of("a", 1L))).isEmpty();
    }

    @Test
    void of_differentCounts_namesEachWithBothSides() {
        assertThat(Comparison.of(Map.of("a", 1L, "c", 4L), Map.of("a", 2L, "b", 3L)))
                .containsExactly(new Difference("a", 1, 2), new Difference("b", 0, 3), new Difference("c", 4, 0));
    }

    @Test
    void rebuild_thatIsDone_tellsWhetherAllWasEqualAndHowFast() {
        Instant start = Instant.parse("2026-10-01T00:00:00Z");
        Rebuild done = new Rebuild(
                UUID.randomUUID(),
                RebuildState.DONE,
                start,
                start.plusSeconds(2),
                start.plusSeconds(3),
                1_000,
                List.of());

        assertThat(done.equal()).isTrue();
        assertThat(done.seconds()).isEqualTo(3);
        assertThat(done.eventsPerSecond()).isEqualTo(500);
    }

    @Test
    void rebuild_thatRuns_promisesNothing() {
        Rebuild loading =
                new Rebuild(UUID.randomUUID(), RebuildState.LOADING, Instant.EPOCH, null, null, 10, List.of());

        assertThat(loading.equal()).isNull();
        assertThat(loading.seconds()).isNull();
        assertThat(loading.eventsPerSecond()).isNull();
    }
}
