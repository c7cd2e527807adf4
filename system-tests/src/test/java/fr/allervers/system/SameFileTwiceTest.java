package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.contracts.Topic;
import fr.allervers.system.data.PartnerFile;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.Caller;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.LogRecord;
import fr.allervers.system.platform.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner that is not sure sends its file again; that must change nothing. */
class SameFileTwiceTest {

    private static final Place PLACE = Place.NORD;
    private static final int GOOD = 60;

    private final LivePlatform platform = LivePlatform.shared();
    private final Caller caf = platform.as(PLACE.caf());

    @BeforeEach
    void plan() {
        Plans.generous(platform, PLACE);
    }

    @Test
    void file_pushedAgain_changesNothing() {
        PartnerFile file = PartnerFile.of(withTwoBadLines());
        JsonNode first = file.push(caf);
        List<Long> before = settled();

        JsonNode second = file.push(caf);

        assertCounts(first, GOOD, 2, 0);
        assertCounts(second, 0, 2, GOOD);
        assertThat(state()).isEqualTo(before);
        assertThat(sameReferrals(first, second)).isTrue();
    }

    @Test
    void file_pushedTwiceAtOnce_entersEachLineOnce() {
        PartnerFile file = PartnerFile.of(Referrals.some(GOOD, PLACE));
        List<Long> before = settled();

        List<JsonNode> reports =
                Stream.of(file, file).map(one -> CompletableFuture.supplyAsync(() -> one.push(caf))).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(sum(reports, "accepted")).isEqualTo(GOOD);
        assertThat(sum(reports, "known")).isEqualTo(GOOD);
        assertThat(settled().getFirst()).isEqualTo(before.getFirst() + GOOD);
    }

    /** One line of nonsense and one of a foreign department. */
    private static List<ObjectNode> withTwoBadLines() {
        List<ObjectNode> lines = new ArrayList<>(Referrals.some(GOOD, PLACE));
        lines.add(10, Referrals.of(PLACE).put("stage", "NONSENSE"));
        lines.add(20, Referrals.of(Place.GARD));
        return lines;
    }

    private static void assertCounts(JsonNode report, long accepted, long rejected, long known) {
        assertThat(List.of(
                        report.path("accepted").asLong(),
                        report.path("rejected").asLong(),
                        report.path("known").asLong()))
                .isEqualTo(List.of(accepted, rejected, known));
    }

    private boolean sameReferrals(JsonNode first, JsonNode second) {
        return referrals(first).equals(referrals(second));
    }

    private List<String> referrals(JsonNode report) {
        List<String> ids = new ArrayList<>();
        PartnerFile.lines(caf, report)
                .forEach(line -> ids.add(line.path("line").asText() + " " + line.path("referralId")));
        return ids;
    }

    private static long sum(List<JsonNode> reports, String field) {
        return reports.stream().mapToLong(report -> report.path(field).asLong()).sum();
    }

    /** The state once every service has read all that was told. */
    private List<Long> settled() {
        return Awaitility.await("services that have read all")
                .atMost(Duration.ofSeconds(30))
                .until(this::state, SameFileTwiceTest::isSettled);
    }

    private static boolean isSettled(List<Long> state) {
        return state.get(1).equals(state.get(0)) && state.get(3).equals(state.get(2));
    }

    /** Referrals that opened a case, cases, events told, facts known, households. */
    private List<Long> state() {
        List<LogRecord> told = platform.log().ofDepartment(PLACE.department(), Topic.REFERRAL).stream()
                .filter(record -> !record.key().startsWith("plan-"))
                .toList();
        return List.of(
                platform.tables(Service.REFERRAL)
                        .count("select count(*) from referral where department = ?", PLACE.department()),
                platform.tables(Service.VISIT)
                        .count("select count(*) from case_file where department = ?", PLACE.department()),
                (long) told.size(),
                platform.tables(Service.REPORTING)
                        .count("select count(*) from fact where department = ?", PLACE.department()),
                platform.tables(Service.REFERRAL)
                        .count(
                                "select count(distinct household_id) from procedure_case where department = ?",
                                PLACE.department()));
    }
}
