package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** How a household was approached. */
@Meaning("How a household was approached.")
public enum Channel {
    @Meaning("Letter or notice left.")
    LETTER,

    @Meaning("Text message.")
    SMS,

    @Meaning("Telephone call.")
    PHONE,

    @Meaning("Electronic mail.")
    EMAIL,

    @Meaning("Visit at the door that met nobody; a visit that met the household is household-met.")
    VISIT
}
