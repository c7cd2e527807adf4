package fr.allervers.visit.contact.domain;

/** How a household was approached; {@code VISIT} is a door that met nobody. */
public enum Channel {
    LETTER,
    SMS,
    PHONE,
    EMAIL,
    VISIT
}
