package fr.allervers.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    @Test
    void files_ofTheSameSeedAndDay_areTheSameBytes() throws NoSuchAlgorithmException {
        assertThat(digest(Months.of(7, "93", "974"))).isEqualTo(digest(Months.of(7, "93", "974")));
    }

    @Test
    void files_ofAnotherSeed_differ() throws NoSuchAlgorithmException {
        assertThat(digest(Months.of(7, "93"))).isNotEqualTo(digest(Months.of(8, "93")));
    }

    @Test
    void department_playedAloneOrAmongOthers_isTheSame() {
        List<Action> alone = Months.actions(Months.of(7, "974")).toList();

        List<Action> among = Months.actions(Months.of(7, "93", "974"))
                .filter(action -> action.referral().department().equals("974"))
                .toList();

        assertThat(alone).isEqualTo(among).isNotEmpty();
    }

    @Test
    void entries_haveIdsOfTheirOwn() {
        List<Action> actions = Months.actions(Months.WHOLE).toList();

        assertThat(actions.stream().map(Action::id)).doesNotHaveDuplicates();
        assertThat(actions).allMatch(action -> action.id().version() == 4);
    }

    private static String digest(Scenario scenario) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Months.deliveries(scenario)
                .forEach(delivery -> digest.update(delivery.transfer().bytes()));
        Months.actions(scenario)
                .forEach(action -> digest.update(action.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
