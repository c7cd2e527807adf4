package fr.allervers.referral.stage;

import static fr.allervers.referral.fixtures.Acts.REFERRAL;
import static fr.allervers.referral.fixtures.Acts.TODAY;
import static fr.allervers.referral.fixtures.Acts.act;
import static fr.allervers.referral.fixtures.Acts.annulment;
import static fr.allervers.referral.fixtures.Acts.correcting;
import static fr.allervers.referral.fixtures.Acts.hearing;
import static fr.allervers.referral.fixtures.Acts.id;
import static fr.allervers.referral.fixtures.Acts.opened;
import static fr.allervers.referral.fixtures.Acts.referred;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Acts;
import fr.allervers.referral.fixtures.Courses;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.stage.domain.HearingOutcome;
import fr.allervers.referral.stage.domain.Procedure;
import fr.allervers.referral.stage.domain.ProcedureAct;
import fr.allervers.referral.stage.domain.Retraction;
import fr.allervers.referral.stage.domain.StageFact;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.StageHistories;
import fr.allervers.testkit.StageHistories.History;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole procedures as this service tells them and the stages it works out: others read the same file. */
class StageHistoriesContractTest {

    private static final CaseFacts ABOUT =
            new CaseFacts(id(901), id(902), "93", Optional.of("operator-93-1"), Stage.CDP, Source.CAF);
    private static final UUID SECOND_REFERRAL = id(903);

    @Test
    void histories_areTheApprovedOnes() {
        List<History> histories = Stream.concat(
                        written(),
                        LongStream.range(0, 12).mapToObj(seed -> history("drawn " + seed, Courses.steps(seed, 9))))
                .toList();

        histories.forEach(history -> history.letters().forEach(Contracts::assertFits));
        assertThat(histories.stream().map(History::present).distinct()).hasSameSizeAs(Stage.values());
        StageHistories.check(histories);
    }

    private static Stream<History> written() {
        return Stream.of(
                history(
                        "told late and backwards",
                        Stage.CDP,
                        told(act(1, ProcedureAct.CQL, "2026-09-01")),
                        told(act(2, ProcedureAct.ASSIGNATION, "2026-03-01")),
                        told(act(3, ProcedureAct.CDP, "2026-10-01"))),
                history("a judgement shows the summons", Stage.CDP, told(act(1, ProcedureAct.JUGEMENT, "2026-09-01"))),
                history(
                        "a hearing ahead shows nothing",
                        Stage.CDP,
                        told(hearing(1, "2026-12-10", HearingOutcome.PLANNED))),
                history(
                        "corrected twice",
                        Stage.CDP,
                        told(act(1, ProcedureAct.CFP_OCTROI, "2026-09-01")),
                        told(correcting(act(2, ProcedureAct.CQL, "2026-09-01"), id(1))),
                        told(correcting(act(3, ProcedureAct.ASSIGNATION, "2026-09-01"), id(2)))),
                history(
                        "a correction taken back",
                        Stage.CDP,
                        told(act(1, ProcedureAct.RFP, "2026-09-01")),
                        told(correcting(act(2, ProcedureAct.CQL, "2026-09-01"), id(1))),
                        retracted(2)),
                history(
                        "the referral's own stage corrected",
                        Stage.CQL,
                        told(correcting(act(1, ProcedureAct.ASSIGNATION, "2026-01-20"), REFERRAL))),
                history(
                        "annulled and begun again",
                        Stage.CDP,
                        told(act(1, ProcedureAct.ASSIGNATION, "2026-03-01")),
                        told(annulment(2, "2026-05-01", REFERRAL)),
                        told(annulment(3, "2026-05-01", id(1))),
                        told(act(4, ProcedureAct.CDP, "2026-06-01"))),
                history(
                        "an annulment annulled on appeal",
                        Stage.CDP,
                        told(act(1, ProcedureAct.CQL, "2026-03-01")),
                        told(annulment(2, "2026-05-01", id(1))),
                        told(annulment(3, "2026-08-01", id(2)))),
                history(
                        "a second partner told more",
                        Stage.CDP,
                        procedure -> new Procedure(
                                procedure.opening(),
                                List.of(
                                        referred(Stage.CDP),
                                        StageFact.ofReferral(
                                                SECOND_REFERRAL,
                                                Stage.ASSIGNATION,
                                                LocalDate.of(2026, 2, 1),
                                                Source.CD,
                                                Acts.RECEIVED)),
                                List.of())));
    }

    @SafeVarargs
    private static History history(String name, Stage opening, UnaryOperator<Procedure>... steps) {
        List<Procedure> states = new ArrayList<>(List.of(opened(opening)));
        for (UnaryOperator<Procedure> step : steps) {
            states.add(step.apply(states.getLast()));
        }
        return history(name, states);
    }

    private static History history(String name, List<Procedure> states) {
        List<Event> letters = new ArrayList<>(List.of(allocated(states.getFirst())));
        for (int step = 1; step < states.size(); step++) {
            letters.add(letter(states.get(step - 1), states.get(step), step));
        }
        Procedure last = states.getLast();
        Map<String, String> stages = new TreeMap<>();
        last.facts().stream()
                .map(fact -> fact.said().on())
                .forEach(day -> stages.put(day.toString(), last.stageOn(day).name()));
        return new History(name, letters, last.stage().name(), stages);
    }

    private static Event letter(Procedure before, Procedure after, int step) {
        Optional<StageFact> added = after.facts().stream()
                .filter(fact -> !before.facts().contains(fact))
                .findFirst();
        return added.map(fact -> fact.isOfReferral() ? attached(after) : StageOutgoing.letter(ABOUT, after, fact))
                .orElseGet(() -> retracted(after, step));
    }

    private static Event retracted(Procedure after, int step) {
        Retraction retraction = after.retractions().getLast();
        StageFact fact = after.find(retraction.factId()).orElseThrow();
        return StageOutgoing.letter(ABOUT, after, fact, retraction, id(2000 + step));
    }

    private static Event allocated(Procedure opened) {
        StageFact own = opened.facts().getFirst();
        return new ReferralAllocated(
                fact(id(904), opened.opening()),
                REFERRAL,
                YearMonth.of(2026, 1),
                own.said().on(),
                null);
    }

    private static Event attached(Procedure after) {
        StageFact own = after.find(SECOND_REFERRAL).orElseThrow();
        return new ReferralAttached(
                fact(id(905), own.said().stage().orElseThrow()),
                SECOND_REFERRAL,
                REFERRAL,
                own.said().on(),
                null);
    }

    private static Fact fact(UUID eventId, Stage stage) {
        return new Fact(
                eventId,
                ABOUT.caseId(),
                ABOUT.householdId(),
                LocalDate.of(2026, 1, 5),
                Acts.RECEIVED,
                ABOUT.department(),
                "operator-93-1",
                fr.allervers.contracts.Stage.valueOf(stage.name()),
                fr.allervers.contracts.Source.CAF,
                null);
    }

    private static UnaryOperator<Procedure> told(StageFact fact) {
        return procedure -> procedure.with(fact, TODAY);
    }

    private static UnaryOperator<Procedure> retracted(int number) {
        return procedure -> procedure.without(Courses.retraction(number));
    }
}
