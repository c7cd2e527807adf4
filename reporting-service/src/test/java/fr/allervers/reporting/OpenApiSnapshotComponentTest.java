package fr.allervers.reporting;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.OpenApiSnapshot;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class OpenApiSnapshotComponentTest {

    @Test
    void api_thatIsServed_isTheApprovedOne() {
        OpenApiSnapshot.check("reporting-service");
    }
}
