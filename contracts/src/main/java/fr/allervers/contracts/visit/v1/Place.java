package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** Where the household was met (framing note: at home or near home). */
@Meaning("Where the household was met.")
public enum Place {
    @Meaning("At the household's home.")
    HOME,

    @Meaning("Near home: CCAS, local social office and the like.")
    NEAR_HOME
}
