package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** Why an intervention ended. */
@Meaning("Why an intervention ended.")
public enum ClosureMotive {
    @Meaning("Goals of the contract reached.")
    GOALS_REACHED,

    @Meaning("Taken over by common law or another operator.")
    HANDED_OVER,

    @Meaning("The household declined.")
    REFUSED_BY_HOUSEHOLD,

    @Meaning("The whole contact protocol stayed without answer.")
    UNREACHABLE,

    @Meaning("The household left the dwelling.")
    MOVED_AWAY,

    @Meaning("The household is gone without trace: contact is pointless.")
    GONE_WITHOUT_TRACE,

    @Meaning("The tenant died: contact is pointless.")
    DECEASED,

    @Meaning("Found to be outside the perimeter.")
    OUT_OF_SCOPE
}
