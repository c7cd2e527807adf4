package fr.allervers.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void percentile_isTheSmallestThatHoldsTheShare() {
        Latencies latencies = Latencies.of(
                LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000).toArray());
        assertThat(latencies.percentile(0.50)).isEqualTo(50.0);
        assertThat(latencies.percentile(0.99)).isEqualTo(99.0);
        assertThat(latencies.percentile(1.0)).isEqualTo(100.0);
    }

    @Test
    void percentile_withoutRequests_isNoNumber() {
        assertThat(Latencies.of(new long[0]).percentile(0.99)).isNaN();
    }

    @Test
    void requests_areDueAtAnEvenPace() {
        assertThat(Crowd.dueAfter(0, 200)).isZero();
        assertThat(Crowd.dueAfter(200, 200)).isEqualTo(1_000_000_000L);
    }

    @Test
    void figure_tellsItsRatioToTheLimit() {
        assertThat(new Figure("a", 50, "/s", 100.0, "without us", "b").row())
                .isEqualTo("| a | 50.0 /s | 100 /s (without us) | 0.50 | b |");
        assertThat(Figure.of("a", 1_234, "ms", "b").row()).isEqualTo("| a | 1,234 ms |  |  | b |");
    }
}
