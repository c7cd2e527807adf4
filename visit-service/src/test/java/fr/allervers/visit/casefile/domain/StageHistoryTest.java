package fr.allervers.visit.casefile.domain;

import static fr.allervers.visit.casefile.domain.ProcedureStage.ASSIGNATION;
import static fr.allervers.visit.casefile.domain.ProcedureStage.CDP;
import static fr.allervers.visit.casefile.domain.ProcedureStage.CQL;
import static fr.allervers.visit.fixtures.Cases.mark;
import static fr.allervers.visit.fixtures.Cases.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StageHistoryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    @Test
    void on_beforeEveryMark_isTheOpeningStage() {
        StageHistory history = new StageHistory(CDP, List.of(mark(ASSIGNATION, "2026-11-12")));

        assertThat(history.on(LocalDate.of(2026, 11, 11))).isEqualTo(CDP);
    }

    @Test
    void on_theDayOfAMark_isItsStage() {
        StageHistory history = new StageHistory(CDP, List.of(mark(ASSIGNATION, "2026-11-12")));

        assertThat(history.on(LocalDate.of(2026, 11, 12))).isEqualTo(ASSIGNATION);
    }

    @Test
    void on_aDayBetweenMarksToldInDisorder_isTheStageOfThatDay() {
        StageHistory history = new StageHistory(CDP, List.of(mark(CQL, "2026-12-01"), mark(ASSIGNATION, "2026-11-12")));

        assertThat(history.on(LocalDate.of(2026, 11, 30))).isEqualTo(ASSIGNATION);
        assertThat(history.latest()).isEqualTo(CQL);
    }

    @Test
    void latest_withANewCdpAfterAnAssignation_goesBack() {
        StageHistory history = new StageHistory(CDP, List.of(mark(ASSIGNATION, "2026-11-12"), mark(CDP, "2027-02-01")));

        assertThat(history.latest()).isEqualTo(CDP);
    }

    @Test
    void on_twoMarksOfOneDay_isTheFurther_whateverWasToldFirst() {
        LocalDate day = LocalDate.of(2026, 11, 12);
        StageMark first = new StageMark(CQL, day, Instant.parse("2026-11-13T08:00:00Z"), true);
        StageMark last = new StageMark(ASSIGNATION, day, Instant.parse("2026-11-14T08:00:00Z"), true);

        assertThat(new StageHistory(CDP, List.of(last, first)).on(day)).isEqualTo(CQL);
    }

    @Test
    void latest_withAnActThatShowsAStage_isLiftedAndNeverLowered() {
        assertThat(new StageHistory(CDP, List.of(mark(CDP, "2026-10-02"), shown(ASSIGNATION, "2026-12-01"))).latest())
                .isEqualTo(ASSIGNATION);
        assertThat(new StageHistory(CDP, List.of(mark(CQL, "2026-10-02"), shown(ASSIGNATION, "2026-12-01"))).latest())
                .isEqualTo(CQL);
    }

    @Property
    void history_inWhateverOrderItWasTold_isTheSame(@ForAll("told") List<StageMark> marks) {
        assertThat(new StageHistory(CDP, marks.reversed()).marks().stream().map(StageMark::reachedOn))
                .isSortedAccordingTo(LocalDate::compareTo)
                .containsExactlyElementsOf(new StageHistory(CDP, marks)
                        .marks().stream().map(StageMark::reachedOn).toList());
    }

    @Property
    void on_anyDay_comesFromTheLastMarkNotAfterIt(
            @ForAll("told") List<StageMark> marks, @ForAll("days") LocalDate day) {
        ProcedureStage stage = new StageHistory(CDP, marks).on(day);

        LocalDate last = marks.stream()
                .map(StageMark::reachedOn)
                .filter(reached -> !reached.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(null);
        assertThat(marks.stream().filter(mark -> mark.reachedOn().equals(last)).map(StageMark::stage))
                .as("stages of %s", last)
                .satisfies(stages -> assertThat(stages.isEmpty() ? List.of(CDP) : stages)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .contains(stage));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<List<StageMark>> told() {
        Arbitrary<Instant> instants = Arbitraries.longs().between(0, 1_000_000).map(Instant::ofEpochSecond);
        return Combinators.combine(Arbitraries.of(ProcedureStage.class), days(), instants)
                .as((stage, day, at) -> new StageMark(stage, day, at, true))
                .list()
                .ofMaxSize(8);
    }
}
