package fr.allervers.followup;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.OpenApiSnapshot;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class OpenApiSnapshotTest {

    @Test
    void doors_asTheyAreServed_areTheApprovedOnes() {
        OpenApiSnapshot.check("followup-service");
    }
}
