package fr.allervers.referral.operator.domain;

/**
 * The note's criteria for the choice of an operator, as far as people assess them; the territorial scale is computed
 * ({@link Coverage}).
 */
public enum Criterion {
    /** Pertinence de l'équipe proposée. */
    TEAM(true),
    /** Pertinence de la méthodologie retenue. */
    METHOD(true),
    /** Articulation avec les dispositifs existants. */
    EXISTING_SCHEMES(true),
    /** Expertise reconnue en croisant approches sociale et juridique. */
    EXPERTISE(true),
    /** Capacité à intervenir en horaires décalés. */
    OFF_HOURS(true),
    /** Plateforme téléphonique: an asset. */
    PHONE_PLATFORM(false);

    private final boolean required;

    Criterion(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }
}
