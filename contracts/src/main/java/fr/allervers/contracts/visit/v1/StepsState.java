package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** What a review of the steps found (framing note: started or not). */
@Meaning("Whether the agreed steps have started.")
public enum StepsState {
    @Meaning("All agreed steps have started.")
    STARTED,

    @Meaning("Some have started.")
    PARTLY_STARTED,

    @Meaning("None has.")
    NOT_STARTED
}
