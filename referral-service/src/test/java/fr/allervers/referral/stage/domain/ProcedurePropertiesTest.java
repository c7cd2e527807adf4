package fr.allervers.referral.stage.domain;

import static fr.allervers.referral.fixtures.Acts.TODAY;
import static fr.allervers.referral.fixtures.Acts.correcting;
import static fr.allervers.referral.fixtures.Acts.id;
import static fr.allervers.referral.fixtures.Acts.opened;
import static fr.allervers.referral.fixtures.Courses.anyAct;
import static fr.allervers.referral.fixtures.Courses.drawn;
import static fr.allervers.referral.fixtures.Courses.retraction;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Acts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Histories drawn at random: what partners tell, correct, take back, what judges annul. */
class ProcedurePropertiesTest {

    @Property
    void sameFacts_inWhateverOrder_giveTheSameProcedure(@ForAll long seed, @ForAll @IntRange(max = 14) int length) {
        Procedure told = drawn(seed, length);
        List<StageFact> facts = new ArrayList<>(told.facts());
        List<Retraction> retractions = new ArrayList<>(told.retractions());
        Collections.shuffle(facts, new Random(seed));
        Collections.shuffle(retractions, new Random(seed));

        Procedure shuffled = new Procedure(told.opening(), facts, retractions);

        assertThat(shuffled.standing()).isEqualTo(told.standing());
        assertThat(shuffled.stage()).isEqualTo(told.stage());
        assertThat(shuffled.implicitRefusal()).isEqualTo(told.implicitRefusal());
        assertThat(shuffled.facts())
                .allSatisfy(fact -> assertThat(shuffled.remarks(fact)).isEqualTo(told.remarks(fact)));
    }

    @Property
    void correctionsOfOneFact_leaveExactlyOneThatStands(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int links) {
        Random dice = new Random(seed);
        Procedure procedure = opened(Stage.CDP);
        for (int link = 0; link < links; link++) {
            StageFact correction = correcting(anyAct(link, dice), link == 0 ? Acts.REFERRAL : id(link - 1));
            procedure = procedure.with(correction, TODAY);
        }

        assertThat(procedure.standing()).extracting(StageFact::id).containsExactly(id(links - 1));
    }

    @Property
    void whatIsTakenBack_leavesNoTrace(@ForAll long seed, @ForAll @IntRange(max = 10) int length) {
        Procedure before = drawn(seed, length);
        StageFact mistake = anyAct(500, new Random(seed));

        Procedure after = before.with(mistake, TODAY).without(retraction(500));

        assertThat(after.standing()).isEqualTo(before.standing());
        assertThat(after.stage()).isEqualTo(before.stage());
    }

    @Property
    void stage_isNeverThatOfAFactThatStandsNoMore(@ForAll long seed, @ForAll @IntRange(max = 14) int length) {
        Procedure procedure = drawn(seed, length);

        Set<Stage> shown = procedure.standing().stream()
                .flatMap(fact -> fact.said().stage().stream())
                .collect(Collectors.toSet());
        assertThat(shown.isEmpty() ? Set.of(procedure.opening()) : shown).contains(procedure.stage());
    }
}
