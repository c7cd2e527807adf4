package fr.allervers.testkit.samples.r10;

import fr.allervers.contracts.Stage;

/** Wrong: decides with the words of the wire. */
public class OpenCase {

    public boolean early(Stage stage) {
        return stage == Stage.CDP;
    }
}
