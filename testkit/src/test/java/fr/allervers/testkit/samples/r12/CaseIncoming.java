package fr.allervers.testkit.samples.r12;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Wrong: without an inbox. */
public class CaseIncoming {

    @Incoming("samples")
    public Uni<Void> receive(String ignored) {
        return Uni.createFrom().voidItem();
    }
}
