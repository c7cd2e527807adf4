package fr.allervers.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.system.access.AccessTable.Cell;
import fr.allervers.system.data.Place;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every endpoint of every service, as OpenAPI tells them, with every role, in its own and in a foreign territory. */
class AccessMatrixTest {

    private static final Place HERE = Place.ALPES_MARITIMES;
    private static final Place ELSEWHERE = Place.VAR;
    private static final LivePlatform PLATFORM = LivePlatform.shared();
    private static final AccessTable TABLE = AccessTable.read();

    private static Territory territory;

    @BeforeAll
    static void furnish() {
        territory = Territory.furnished(PLATFORM, HERE);
    }

    @Test
    void everyEndpoint_hasARowAndEveryRowAnEndpoint() {
        Set<String> told = endpoints().map(Endpoint::toString).collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows =
                TABLE.rows().keySet().stream().map(Endpoint::toString).collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).hasSizeGreaterThan(20);
        assertThat(rows).isEqualTo(told);
    }

    @TestFactory
    Stream<DynamicTest> role_inItsOwnAndAForeignTerritory_getsWhatTheTableSays() {
        return TABLE.rows().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                row.getKey() + " " + cell.getKey(), () -> check(row.getKey(), cell))));
    }

    @TestFactory
    Stream<DynamicTest> endpoint_withoutAGoodToken_answers401() {
        return TABLE.rows().keySet().stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> checkTokens(endpoint)));
    }

    private static void check(Endpoint endpoint, Map.Entry<Role, Cell> cell) {
        Role role = cell.getKey();
        cell.getValue().own().check(ask(endpoint, role, HERE), role + " at home");
        if (!role.isNational()) {
            cell.getValue().foreign().check(ask(endpoint, role, ELSEWHERE), role + " from elsewhere");
        }
    }

    private static void checkTokens(Endpoint endpoint) {
        territory.ask(PLATFORM.withoutToken(), endpoint).expectProblem(401);
        for (String token : spoilt(PLATFORM.tokens().ofAccount("admin"))) {
            territory.ask(PLATFORM.withToken(token), endpoint).expectProblem(401);
        }
    }

    private static List<String> spoilt(String token) {
        return List.of("garbled", token.substring(0, token.length() - 4) + "AAAA", token + ".x");
    }

    private static Answer ask(Endpoint endpoint, Role role, Place home) {
        return territory.ask(PLATFORM.as(role.accountIn(home)), endpoint);
    }

    private static Stream<Endpoint> endpoints() {
        return Arrays.stream(Service.values()).flatMap(service -> Endpoint.of(PLATFORM, service).stream());
    }
}
