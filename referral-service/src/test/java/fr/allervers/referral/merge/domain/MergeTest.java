package fr.allervers.referral.merge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.household.domain.HouseholdCase;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final UUID OLDER = new UUID(1, 1);
    private static final UUID YOUNGER = new UUID(2, 2);

    @Test
    void householdWhoseCaseAnOperatorWorksOn_stays() {
        assertThat(survivor(of(OLDER, null, true), of(YOUNGER, "equipe-93", true)))
                .isEqualTo(YOUNGER);
    }

    @Test
    void householdWithAnOpenCase_staysBeforeOneWithout() {
        assertThat(survivor(of(OLDER, "equipe-93", false), of(YOUNGER, null, true)))
                .isEqualTo(YOUNGER);
    }

    @Test
    void ofEquals_theOlderHouseholdStays_inWhateverOrder() {
        assertThat(survivor(of(YOUNGER, null, true), of(OLDER, null, true))).isEqualTo(OLDER);
        assertThat(survivor(of(OLDER, null, true), of(YOUNGER, null, true))).isEqualTo(OLDER);
    }

    private static UUID survivor(HouseholdCase one, HouseholdCase other) {
        return Merge.survivorFirst(one, other).getFirst().householdId();
    }

    private static HouseholdCase of(UUID household, @Nullable String operator, boolean open) {
        return new HouseholdCase(
                UUID.randomUUID(),
                household,
                "93",
                Optional.ofNullable(operator),
                Stage.CDP,
                Source.CAF,
                UUID.randomUUID(),
                open);
    }
}
