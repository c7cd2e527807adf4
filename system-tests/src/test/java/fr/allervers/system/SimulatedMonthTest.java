package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.local.ClockFile;
import fr.allervers.local.PlatformStatus;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.simulator.journal.Dimension;
import fr.allervers.simulator.journal.Journal;
import fr.allervers.simulator.journal.JournalCount;
import fr.allervers.simulator.journal.JournalLine;
import fr.allervers.simulator.table.Comparison;
import fr.allervers.simulator.table.Figures;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A month of transfers and team work: the indicators equal a count of the journal that shares nothing with services. */
class SimulatedMonthTest {

    private static final String DEPARTMENTS = "93,67,974,06";
    private static final int DAYS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final List<Set<Dimension>> BREAKDOWNS = List.of(
            Set.of(),
            Set.of(Dimension.DEPARTMENT),
            Set.of(Dimension.OPERATOR),
            Set.of(Dimension.STAGE),
            Set.of(Dimension.SOURCE),
            Set.of(Dimension.DEPARTMENT, Dimension.MONTH));

    private static LivePlatform platform;
    private static JournalCount count;
    private static YearMonth from;
    private static YearMonth to;

    @BeforeAll
    static void play() throws IOException, InterruptedException {
        platform = LivePlatform.apart("simulated-month");
        Settings settings = platform.settings();
        ClockFile.of(settings).now();
        platform.start();
        Path journal = settings.data().file("journal");
        Path status = settings.data().file("status.json");
        Files.writeString(
                status, PlatformStatus.of(settings, Secrets.of(settings)).toJson());
        simulate(settings, status, journal);
        List<JournalLine> lines = Journal.read(journal);
        assertThat(lines).hasSizeGreaterThan(200);
        count = new JournalCount(lines, Instant.now());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        from = YearMonth.from(today.minusDays(DAYS));
        to = YearMonth.from(today.minusDays(1));
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    void indicators_afterTheMonth_equalTheCountOfTheJournal() {
        assertThat(count.of(from, to, Set.of())).hasSizeGreaterThan(10);
        awaitEqual();
    }

    @Test
    void indicators_afterARebuildFromTheLog_areTheSame() {
        awaitEqual();
        String id = UUID.randomUUID().toString();
        platform.as("admin")
                .post(Service.REPORTING, "/api/v1/rebuilds", Json.object("{}").put("id", id))
                .expect(202);

        JsonNode rebuild = Awaitility.await("the rebuild")
                .atMost(PATIENCE)
                .until(
                        () -> platform.as("admin")
                                .get(Service.REPORTING, "/api/v1/rebuilds/" + id)
                                .json(),
                        found -> Set.of("DONE", "FAILED")
                                .contains(found.path("state").asText()));

        assertThat(rebuild.path("state").asText()).isEqualTo("DONE");
        assertThat(rebuild.path("equal").asBoolean()).as(rebuild.toString()).isTrue();
        awaitEqual();
    }

    @Test
    void indicators_afterARestart_areTheSame() {
        awaitEqual();

        platform.service(Service.REPORTING).kill();
        platform.service(Service.REPORTING).start();

        awaitEqual();
    }

    private static void simulate(Settings settings, Path status, Path journal)
            throws IOException, InterruptedException {
        Path simulator = settings.project().resolve("deploy/simulator/target/simulator.jar");
        Path output = settings.data().log("simulator");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-jar",
                        simulator.toString(),
                        "--status",
                        status.toString(),
                        "--clock-file",
                        ClockFile.of(settings).path().toString(),
                        "--journal",
                        journal.toString(),
                        "--departments",
                        DEPARTMENTS,
                        "--scale",
                        "0.5")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(4, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(output)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    private static void awaitEqual() {
        Awaitility.await("indicators equal to the journal's")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(differences()).isEmpty());
    }

    private static List<String> differences() {
        return BREAKDOWNS.stream()
                .flatMap(by -> Comparison.differences(told(by), count.of(from, to, by)).stream()
                        .map(sentence -> by + " " + sentence))
                .toList();
    }

    private static Figures told(Set<Dimension> by) {
        String names = by.stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
        return Figures.of(platform.as("pole")
                .get(
                        Service.REPORTING,
                        "/api/v1/indicators?from=" + from + "&to=" + to + (names.isEmpty() ? "" : "&by=" + names))
                .expect(200)
                .json());
    }
}
