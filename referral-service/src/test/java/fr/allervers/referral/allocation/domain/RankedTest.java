package fr.allervers.referral.allocation.domain;

import static fr.allervers.referral.fixtures.Months.TODAY;
import static fr.allervers.referral.fixtures.Months.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.plan.domain.Priority;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankedTest {

    @Test
    void hearingAtHand_comesBeforeAHighDebtAndALongWait() {
        Candidate hearing = waiting(0, TODAY.plusDays(10), 0, 0);
        Candidate debt = waiting(0, null, 900_000, 0);
        Candidate patient = waiting(60, null, 0, 0);

        assertThat(order(Priority.USUAL, debt, patient, hearing)).containsExactly(hearing, patient, debt);
    }

    @Test
    void weights_areTheDepartmentsChoice() {
        Candidate hearing = waiting(0, TODAY.plusDays(10), 0, 0);
        Candidate vulnerable = waiting(0, null, 0, 4);

        assertThat(order(new Priority(1, 0, 100, 0), hearing, vulnerable)).containsExactly(vulnerable, hearing);
    }

    @Test
    void points_areBoundedButForThoseOfWaiting() {
        Score score = Score.of(waiting(400, TODAY.plusDays(1), 99_000_000, 9), Priority.USUAL, TODAY);

        assertThat(score).isEqualTo(new Score(100, 100, 100, 400, Priority.USUAL));
    }

    @Test
    void hearing_thatIsPastOrFar_givesNoPoints() {
        assertThat(Score.of(waiting(0, TODAY.minusDays(1), 0, 0), Priority.USUAL, TODAY)
                        .hearing())
                .isZero();
        assertThat(Score.of(waiting(0, TODAY.plusDays(90), 0, 0), Priority.USUAL, TODAY)
                        .hearing())
                .isZero();
        assertThat(Score.of(waiting(0, TODAY.plusDays(7), 0, 0), Priority.USUAL, TODAY)
                        .hearing())
                .isEqualTo(100);
    }

    @Property
    void sameCandidates_inAnyOrder_standInTheSameOrder(
            @ForAll @IntRange(min = 1, max = 40) int count, @ForAll long seed) {
        List<Candidate> candidates = new java.util.ArrayList<>(IntStream.range(0, count)
                .mapToObj(one -> waiting(one % 5, one % 3 == 0 ? TODAY.plusDays(one) : null, one * 1_000L, one % 2))
                .toList());
        List<Ranked> first = Ranked.inOrder(candidates, Priority.USUAL, TODAY);
        Collections.shuffle(candidates, new Random(seed));

        assertThat(Ranked.inOrder(candidates, Priority.USUAL, TODAY)).isEqualTo(first);
    }

    @Property
    void whoWaits_comesBeforeAnybodyNewInTheEnd(
            @ForAll @IntRange(max = 100) int vulnerabilities, @ForAll @IntRange(min = 1, max = 100) int ageing) {
        Priority weights = new Priority(100, 100, 100, ageing);
        int days = 30_000 / ageing + 1;
        Candidate patient = waiting(days, null, 0, 0);
        Candidate urgent = waiting(0, TODAY.plusDays(1), 99_000_000, vulnerabilities);

        assertThat(order(weights, urgent, patient)).containsExactly(patient, urgent);
    }

    private static List<Candidate> order(Priority weights, Candidate... candidates) {
        return Ranked.inOrder(List.of(candidates), weights, TODAY).stream()
                .map(Ranked::candidate)
                .toList();
    }
}
