package fr.allervers.contracts;

/** The partners that refer households (framing note, modes d’action). */
@Meaning("Partner that refers households.")
public enum Source {
    @Meaning("Caisse d'allocations familiales.")
    CAF,

    @Meaning("Conseil départemental or métropole.")
    CD,

    @Meaning("A social service, within its yearly volume.")
    SOCIAL_SERVICE,

    @Meaning("The CCAPEX secretariat.")
    CCAPEX
}
