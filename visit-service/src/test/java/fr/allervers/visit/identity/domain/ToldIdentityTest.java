package fr.allervers.visit.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldIdentityTest {

    private static final UUID HOUSEHOLD = UUID.randomUUID();
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");
    private static final Situation WITH_ARREARS = situation(312_000L);

    @Test
    void lastOfABatch_isKept_withWhatTheEarlierOneSaidOfTheirMeans() {
        Identity kept = only(List.of(told("FICTIVE", MONDAY, 312_000L, false), told("SUIVANTE", TUESDAY, null, false)));

        assertThat(kept.members().getFirst().lastName()).isEqualTo("SUIVANTE");
        assertThat(kept.situation()).isEqualTo(WITH_ARREARS);
    }

    @Test
    void letterThatTellsAnew_takesNothingOver() {
        Identity kept = only(List.of(told("FICTIVE", MONDAY, 312_000L, false), told("SUIVANTE", TUESDAY, null, true)));

        assertThat(kept.situation()).isEqualTo(Situation.UNKNOWN);
    }

    @Test
    void olderLetter_changesNothing() {
        assertThat(only(List.of(told("FICTIVE", TUESDAY, null, false), told("ANCIENNE", MONDAY, 312_000L, false)))
                        .members()
                        .getFirst()
                        .lastName())
                .isEqualTo("FICTIVE");
        assertThat(words(
                        List.of(told("ANCIENNE", MONDAY, null, false)),
                        new Known(TUESDAY, Situation.UNKNOWN, Instant.MIN)))
                .isEmpty();
    }

    @Test
    void letterFromBeforeAnErasure_isNotKept_norTakenOver() {
        Known erased = new Known(Instant.MIN, Situation.UNKNOWN, MONDAY);

        Collection<Identity> kept = words(
                List.of(told("ANCIENNE", MONDAY, 312_000L, false), told("FICTIVE", TUESDAY, null, false)), erased);

        assertThat(kept).singleElement().extracting(Identity::situation).isEqualTo(Situation.UNKNOWN);
    }

    @Test
    void whatIsKept_isCompletedWithWhatIsKnown() {
        Known known = new Known(MONDAY, WITH_ARREARS, Instant.MIN);

        assertThat(words(List.of(told("FICTIVE", TUESDAY, null, false)), known))
                .singleElement()
                .extracting(Identity::situation)
                .isEqualTo(WITH_ARREARS);
    }

    private static Identity only(List<ToldIdentity> letters) {
        return words(letters, Known.NOTHING).iterator().next();
    }

    private static Collection<Identity> words(List<ToldIdentity> letters, Known known) {
        return ToldIdentity.lastWords(letters, Map.of(HOUSEHOLD, known));
    }

    private static ToldIdentity told(String name, Instant at, @Nullable Long arrears, boolean anew) {
        return new ToldIdentity(
                new Identity(
                        HOUSEHOLD,
                        at,
                        List.of(new Person("TENANT", null, name, "Zoé", null, null)),
                        List.of(),
                        null,
                        List.of("4 rue des Essais"),
                        "93200",
                        "93066",
                        arrears == null ? Situation.UNKNOWN : situation(arrears)),
                anew);
    }

    private static Situation situation(long arrears) {
        return new Situation(
                null,
                null,
                null,
                null,
                new Situation.Arrears(new Situation.Provenance("CAF", LocalDate.of(2026, 11, 2)), arrears, null, null));
    }
}
