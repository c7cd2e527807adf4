package fr.allervers.testkit.samples.r08;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import java.lang.annotation.Annotation;

/** Wrong: waits. */
public class OpenCase {

    public String waits(Uni<String> name) {
        return name.await().indefinitely();
    }

    /** The toy service refuses to start with the annotation itself on a method like this. */
    public Class<? extends Annotation> blocks() {
        return Blocking.class;
    }
}
