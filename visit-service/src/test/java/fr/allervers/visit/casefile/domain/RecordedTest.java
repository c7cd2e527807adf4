package fr.allervers.visit.casefile.domain;

import static fr.allervers.visit.casefile.domain.CaseRefusal.ENTRY_ID_TAKEN;
import static fr.allervers.visit.fixtures.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordedTest {

    @Test
    void again_withTheSameContent_isARetry() {
        assertThat(Recorded.again("entry", true)).isEqualTo(new Recorded<>("entry", false));
    }

    @Test
    void again_withOtherContent_isRefused() {
        assertRefused(ENTRY_ID_TAKEN, () -> Recorded.again("entry", false));
    }
}
