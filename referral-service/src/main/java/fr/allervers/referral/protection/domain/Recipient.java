package fr.allervers.referral.protection.domain;

/** Who gets a field in the course of the mission; data-protection officers besides, on request. */
public enum Recipient {
    PLATFORM("règles de la plateforme (éligibilité, affectation)"),
    TEAM("équipe mobile de l'opérateur désigné"),
    CCAPEX("secrétariat de la CCAPEX et pilote départemental"),
    PARTNER("partenaire qui a transmis");

    private final String label;

    Recipient(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
