package fr.allervers.visit.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which hearing is set, by what was told of it. */
class ToldActsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 10);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 14);

    private final ToldAct set = hearing(FIRST, true, "2026-11-01T08:00:00Z", null);

    @Test
    void hearing_thatIsSet_isTheOneToldLast() {
        ToldAct later = hearing(NEXT, true, "2026-11-02T08:00:00Z", null);

        assertThat(acts(set).hearing()).contains(FIRST);
        assertThat(acts(later, set).hearing()).contains(NEXT);
        assertThat(acts().hearing()).isEmpty();
    }

    @Test
    void hearing_heldOrPutOff_isNoneUntilANewDateIsSet() {
        ToldAct settled = hearing(FIRST, false, "2026-12-11T08:00:00Z", null);
        ToldAct again = hearing(NEXT, true, "2026-12-11T09:00:00Z", null);

        assertThat(acts(set, settled).hearing()).isEmpty();
        assertThat(acts(set, settled, again).hearing()).contains(NEXT);
    }

    @Test
    void hearing_correctedAnnulledOrTakenBack_doesNotStand() {
        ToldAct right = hearing(NEXT, true, "2026-11-02T08:00:00Z", set.id());
        ToldAct annulment = new ToldAct(
                UUID.randomUUID(), Optional.empty(), Optional.empty(), Optional.of(set.id()), Optional.empty());

        assertThat(acts(set, right).hearing()).contains(NEXT);
        assertThat(acts(set, annulment).hearing()).isEmpty();
        assertThat(new ToldActs(List.of(set), Set.of(set.id()), List.of()).hearing())
                .isEmpty();
        assertThat(new ToldActs(List.of(set, right), Set.of(right.id()), List.of()).hearing())
                .as("what was corrected counts again")
                .contains(FIRST);
    }

    @Test
    void hearing_thatAReferralTold_countsUntilItWasHeld() {
        ToldHearing own = new ToldHearing(FIRST, true, Instant.parse("2026-10-05T08:00:00Z"));
        ToldAct held = hearing(FIRST, false, "2026-12-11T08:00:00Z", null);

        assertThat(new ToldActs(List.of(), Set.of(), List.of(own)).hearing()).contains(FIRST);
        assertThat(new ToldActs(List.of(held), Set.of(), List.of(own)).hearing())
                .isEmpty();
    }

    private static ToldActs acts(ToldAct... acts) {
        return new ToldActs(List.of(acts), Set.of(), List.of());
    }

    private static ToldAct hearing(LocalDate on, boolean ahead, String toldAt, @Nullable UUID supersedes) {
        return new ToldAct(
                UUID.randomUUID(),
                Optional.empty(),
                Optional.ofNullable(supersedes),
                Optional.empty(),
                Optional.of(new ToldHearing(on, ahead, Instant.parse(toldAt))));
    }
}
