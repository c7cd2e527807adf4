package fr.allervers.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.allervers.testkit.HouseRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is shown a small wrong class and a small right service. */
class HouseRulesTest {

    private static final String SAMPLES = "fr.allervers.testkit.samples.";

    @TempDir
    Path tests;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R2  | r02 | domain.Case: uses fr.allervers.kit.Scope",
                "R3  | r03 | domain.Case: calls java.time.Instant.now",
                "R4  | r04 | domain.Case: uses io.smallrye.mutiny.Uni",
                "R4  | r04 | CaseStore: all answers with or takes a Multi",
                "R5  | r05 | OpenCase: uses jakarta.persistence.LockModeType",
                "R6  | r06 | OpenCase: calls org.hibernate.reactive.mutiny.Mutiny$SessionFactory.withTransaction",
                "R6  | r06 | OpenCase: uses jakarta.transaction.Transactional",
                "R7  | r07 | OpenCase: calls io.smallrye.mutiny.Uni.combine",
                "R7  | r07 | OpenCase: calls io.smallrye.mutiny.groups.MultiOnItem.transformToUniAndMerge",
                "R8  | r08 | OpenCase: calls io.smallrye.mutiny.Uni.await",
                "R8  | r08 | OpenCase: uses io.smallrye.common.annotation.Blocking",
                "R9  | r09 | OpenCase: uses org.apache.kafka.clients.producer.KafkaProducer",
                "R10 | r10 | OpenCase: uses fr.allervers.contracts.Stage",
                "R11 | r11 | OpenCase: uses jakarta.ws.rs.core.MediaType",
                "R12 | r12 | CaseIncoming: receive is not such a door",
                "R13 | r13 | OpenCase: open shows a row",
                "R14 | r14 | OpenCase: field clock",
                "R14 | r14 | OpenCase: field count",
                "R14 | r14 | OpenCase: field OPENED",
                "R15 | r15 | ReadCases: handle takes no Scope",
                "R16 | r16 | CaseManager: is named CaseManager",
                "R17 | r17 | watch.ArmWatch: uses fr.allervers.testkit.samples.r17.meeting.MeetingResource",
                "R17 | r17 | watch.StealWatch: uses fr.allervers.local.Departments",
                "R18 | r18 | CaseRefusal: CASE_FORGOTTEN is in no test"
            })
    void rule_onAWrongClass_seesIt(String number, String sample, String breach) throws IOException {
        Files.writeString(tests.resolve("CaseTest.java"), "assertRefused(CASE_TESTED)");

        assertThat(verdict(number, house(sample)))
                .anySatisfy(
                        line -> assertThat(line).startsWith(number + ": ").endsWith(SAMPLES + sample + "." + breach));
    }

    @Test
    void rule17_onACycle_seesIt() {
        assertThat(verdict("R17", house("r17")))
                .anySatisfy(line -> assertThat(line).contains("Cycle detected"));
    }

    @Test
    void rule18_onATestedRefusal_isContent() throws IOException {
        Files.writeString(tests.resolve("CaseTest.java"), "CASE_TESTED CASE_FORGOTTEN_TOO");

        assertThat(verdict("R18", house("r18")))
                .singleElement()
                .asString()
                .contains("CASE_FORGOTTEN")
                .doesNotContain("CASE_TESTED");
    }

    @Test
    void rules_onARightService_areContent() throws IOException {
        Files.writeString(tests.resolve("VisitTest.java"), "VISIT_TOO_OLD");

        assertThat(Rules.verdict(house("good"), Rules.OF_A_SERVICE, List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void rule_onAnEmptyService_failsRatherThanHolds(String number) {
        assertThat(verdict(number, house("nothing")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("R1: " + number + " speaks of "));
    }

    @Test
    void absentRole_thatIsSaid_isAccepted() {
        assertThat(Rules.verdict(house("r16"), rules("R15"), List.of(new Absent(Role.READ, "nothing to read"))))
                .isEmpty();
    }

    @Test
    void absentRole_thatIsThere_isAStaleExcuse() {
        assertThat(Rules.verdict(house("good"), rules("R15"), List.of(new Absent(Role.READ, "nothing to read"))))
                .containsExactly("R1: READ is said to be absent and is there in " + SAMPLES + "good");
    }

    @Test
    void houseRules_onAWrongService_failTheTestAndSayWhere() {
        assertThatThrownBy(() -> HouseRules.check("fr.allervers.local"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("breaches of the house rules in fr.allervers.local");
    }

    @Test
    void kit_keepsTheRulesThatApplyToIt() {
        HouseRules.checkKit();
    }

    static Stream<String> numbers() {
        return Rules.OF_A_SERVICE.stream().map(Rule::number).distinct();
    }

    private static List<String> verdict(String number, House house) {
        return rules(number).stream()
                .flatMap(rule -> rule.verdict(house, List.of()).stream())
                .toList();
    }

    private static List<Rule> rules(String number) {
        return Rules.OF_A_SERVICE.stream()
                .filter(rule -> rule.number().equals(number))
                .toList();
    }

    private House house(String sample) {
        String root = SAMPLES + sample;
        return new House(root, new ClassFileImporter().importPackages(root), tests);
    }
}
