package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.local.child.Program;
import fr.allervers.system.data.PartnerFile;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.LogRecord;
import fr.allervers.system.platform.Service;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** kill -9 of each program in turn in the middle of a load: what was accepted is exactly once everywhere. */
class KillTest {

    private static final Place PLACE = Place.GIRONDE;
    private static final String DEPARTMENT = PLACE.department();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FILE = 300;

    private final LivePlatform platform = LivePlatform.shared();

    @Test
    void everyProgramKilledUnderLoad_losesAndDoublesNothing() {
        Plans.generous(platform, PLACE);
        watches();
        Load load = Load.on(platform, PLACE);
        JsonNode report;
        try (load) {
            report = PartnerFile.of(Referrals.some(FILE, PLACE)).push(platform.as(PLACE.caf()));
            platform.programs().forEach(program -> killAndRestart(program, load));
        }

        assertThat(report.path("accepted").asInt()).isEqualTo(FILE);
        Set<String> accepted = acceptedCases(load);
        assertExactlyOnce(accepted, load.metCases());
    }

    @Test
    void service_killedWhileItWorksOffAFile_worksOffTheRest() {
        Plans.generous(platform, PLACE);
        PartnerFile file = PartnerFile.of(Referrals.some(2 * FILE, PLACE));
        String id = platform.as(PLACE.caf())
                .postFile(file.bytes())
                .expect(202)
                .json()
                .path("id")
                .asText();

        platform.service(Service.REFERRAL).kill();
        platform.service(Service.REFERRAL).start();

        JsonNode report = Awaitility.await("the import")
                .atMost(PATIENCE)
                .until(
                        () -> platform.as(PLACE.caf())
                                .get(Service.REFERRAL, "/api/v1/referral-imports/" + id)
                                .json(),
                        found -> found.path("state").asText().equals("DONE"));
        assertThat(report.path("accepted").asInt()).isEqualTo(2 * FILE);
    }

    private void killAndRestart(Program program, Load load) {
        awaitProgress(load, program.name() + ": load before the kill");
        program.kill();
        program.start();
        awaitProgress(load, program.name() + ": load after the restart");
    }

    /** Referrals and meetings go on being accepted. */
    private static void awaitProgress(Load load, String what) {
        int accepted = load.acceptedCases().size();
        int met = load.metCases().size();
        Awaitility.await(what)
                .atMost(PATIENCE)
                .until(() -> load.acceptedCases().size() > accepted + 10
                        && load.metCases().size() > met + 5);
    }

    /** Those of the load, and those that files brought. */
    private Set<String> acceptedCases(Load load) {
        Set<String> cases = new TreeSet<>(platform.tables(Service.REFERRAL)
                .texts("select case_id from referral where department = ?", DEPARTMENT));
        assertThat(cases).containsAll(load.acceptedCases());
        assertThat(platform.tables(Service.REFERRAL)
                        .count("select count(*) from referral where department = ?", DEPARTMENT))
                .isEqualTo(cases.size());
        return cases;
    }

    private void assertExactlyOnce(Set<String> accepted, Set<String> met) {
        Awaitility.await("every service has everything").atMost(PATIENCE).untilAsserted(() -> {
            List<LogRecord> log = platform.log().ofDepartment(DEPARTMENT, Topic.REFERRAL, Topic.VISIT, Topic.FOLLOWUP);
            assertOnceEach(keys(log, EventType.REFERRAL_ALLOCATED), accepted);
            assertOnceEach(visitCases(), accepted);
            assertOnceEach(keys(log, EventType.HOUSEHOLD_MET), met);
            assertOnceEach(keys(log, EventType.WATCH_ARMED), met);
            assertOnceEach(openWatches(), met);
            assertOnceEach(reported(), ids(log));
        });
        assertThat(watches().path("balanced").asBoolean()).isTrue();
    }

    /** Asked for once before the kills: Keycloak may stand on the PostgreSQL that is killed, and its token is kept. */
    private JsonNode watches() {
        return platform.as("pilot-" + DEPARTMENT)
                .get(Service.FOLLOWUP, "/api/v1/watch-balance?department=" + DEPARTMENT)
                .json();
    }

    private static void assertOnceEach(List<String> found, Set<String> expected) {
        assertThat(found).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(expected));
    }

    /** A relay that died between sending and marking may send once more; readers know the event by its id. */
    private static List<String> keys(List<LogRecord> log, EventType type) {
        Map<String, String> keyById = new HashMap<>();
        log.stream()
                .filter(record -> record.is(type))
                .forEach(record -> keyById.put(record.headers().get("ce_id"), record.key()));
        return List.copyOf(keyById.values());
    }

    private static Set<String> ids(List<LogRecord> log) {
        Set<String> ids = new TreeSet<>();
        log.stream()
                .filter(record -> !record.is(EventType.PLAN_SET))
                .forEach(record -> ids.add(record.headers().get("ce_id")));
        return ids;
    }

    private List<String> visitCases() {
        return platform.tables(Service.VISIT).texts("select case_id from case_file where department = ?", DEPARTMENT);
    }

    private List<String> openWatches() {
        return platform.tables(Service.FOLLOWUP)
                .texts("select case_id from watch where department = ? and state = 'OPEN'", DEPARTMENT);
    }

    private List<String> reported() {
        return platform.tables(Service.REPORTING).texts("select event_id from fact where department = ?", DEPARTMENT);
    }
}
