package fr.allervers.visit.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.visit.identity.domain.Situation.Arrears;
import fr.allervers.visit.identity.domain.Situation.Composition;
import fr.allervers.visit.identity.domain.Situation.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SituationTest {

    private static final Provenance CAF = new Provenance("CAF", LocalDate.of(2026, 10, 5));
    private static final Provenance CD = new Provenance("CD", LocalDate.of(2026, 11, 12));

    @Test
    void after_whatAnotherPartnerTold_keepsWhatThisOneDoesNotSay() {
        Composition couple = new Composition(CAF, "COUPLE", 2, 0, null, null);
        Arrears first = new Arrears(CAF, 200_000, null, null);
        Arrears last = new Arrears(CD, 312_000, "2026-05", null);

        Situation after =
                new Situation(null, null, null, null, last).after(new Situation(couple, null, null, null, first));

        assertThat(after).isEqualTo(new Situation(couple, null, null, null, last));
    }
}
