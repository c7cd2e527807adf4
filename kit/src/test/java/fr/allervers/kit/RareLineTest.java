package fr.allervers.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RareLineTest {

    private static final String OUTAGE = "temporarily unavailable: ConnectException";

    private final AtomicLong nanos = new AtomicLong(-5);
    private final RareLine line = new RareLine(Logger.getLogger(RareLineTest.class), nanos::get);
    private final Heard heard = new Heard();

    @BeforeEach
    void listen() {
        log().addHandler(heard);
    }

    @AfterEach
    void stopListening() {
        log().removeHandler(heard);
    }

    @Test
    void error_aThousandTimesAtOnce_isSaidOnce() {
        repeat(1_000);

        assertThat(heard.lines).containsExactly(OUTAGE);
    }

    @Test
    void error_thatGoesOn_isSaidEveryTenSeconds_withWhatWasLeftOut() {
        repeat(1_000);
        pass(Duration.ofSeconds(10));
        repeat(3);
        pass(Duration.ofSeconds(10));
        repeat(1);

        assertThat(heard.lines)
                .containsExactly(
                        OUTAGE,
                        OUTAGE + " (and 999 more since the last line)",
                        OUTAGE + " (and 2 more since the last line)");
    }

    @Test
    void error_afterAQuietTime_isSaidAtOnce_withoutACount() {
        repeat(1);
        pass(Duration.ofHours(1));
        repeat(1);

        assertThat(heard.lines).containsExactly(OUTAGE, OUTAGE);
    }

    @Test
    void requestsWhileTheDatabaseIsAway_leaveOneLine_withoutAStackTrace() {
        ProblemMappers mappers = new ProblemMappers(line);

        List<Integer> answers = IntStream.range(0, 500)
                .mapToObj(_ -> mappers.other(new IllegalStateException(new ConnectException("refused")))
                        .getStatus())
                .distinct()
                .toList();

        assertThat(answers).containsExactly(503);
        assertThat(heard.lines).containsExactly("temporarily unavailable: IllegalStateException");
        assertThat(heard.thrown).isEmpty();
    }

    private void repeat(int times) {
        IntStream.range(0, times).forEach(_ -> line.error(OUTAGE));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static java.util.logging.Logger log() {
        return java.util.logging.Logger.getLogger(RareLineTest.class.getName());
    }

    private static final class Heard extends Handler {

        private final List<String> lines = new ArrayList<>();
        private final List<Throwable> thrown = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage());
            if (entry.getThrown() != null) {
                thrown.add(entry.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
