package fr.allervers.testkit.samples.r04;

import io.smallrye.mutiny.Multi;

/** Wrong: a stream while the session is open. */
public class CaseStore {

    public Multi<String> all() {
        return Multi.createFrom().empty();
    }
}
