package fr.allervers.testkit.samples.r08;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;

/** Wrong: waits. */
public class OpenCase {

    public String waits(Uni<String> name) {
        return name.await().indefinitely();
    }

    @Blocking
    public void blocks() {}
}
