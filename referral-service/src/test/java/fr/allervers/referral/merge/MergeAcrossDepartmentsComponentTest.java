package fr.allervers.referral.merge;

import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.merge.domain.MergeRefusal.HOUSEHOLDS_OF_TWO_DEPARTMENTS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.kit.Refused;
import fr.allervers.kit.Scope;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class MergeAcrossDepartmentsComponentTest {

    private static final Scope EVERYWHERE =
            new Scope("somebody", Set.of("ccapex"), Set.of(), true, Optional.empty(), Optional.empty());

    @Inject
    MergeHouseholds merge;

    @Test
    void merge_ofTwoDepartments_isRefused() {
        plan("31", 10, 10);
        plan("44", 10, 10);
        UUID one = household("31");
        UUID other = household("44");

        assertThatThrownBy(() -> merge.handle(
                                new MergeHouseholds.Command(EVERYWHERE, UUID.randomUUID(), one, other, "doublon"))
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.refusal())
                                .isEqualTo(HOUSEHOLDS_OF_TWO_DEPARTMENTS));
    }

    private static UUID household(String department) {
        String id = push("caf-" + department, referral("CAF", department, "across-" + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id");
        return (UUID) Database.value("select household_id from referral where id = ?", UUID.fromString(id));
    }
}
