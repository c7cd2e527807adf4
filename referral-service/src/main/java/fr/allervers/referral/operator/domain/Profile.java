package fr.allervers.referral.operator.domain;

/**
 * The profiles that the note puts first: <i>conseillers en économie sociale et familiale</i>, <i>assistants sociaux
 * ayant une compétence juridique</i>, <i>juristes ayant une compétence sociale</i>; whoever lacks the second competence
 * is one of the others.
 */
public enum Profile {
    CESF(true, false),
    ASSISTANT_SOCIAL(true, true),
    JURISTE(true, true),
    OTHER(false, false);

    private final boolean preferred;
    private final boolean socialAndLegal;

    Profile(boolean preferred, boolean socialAndLegal) {
        this.preferred = preferred;
        this.socialAndLegal = socialAndLegal;
    }

    boolean isPreferred() {
        return preferred;
    }

    /** Crosses the social and the legal approach by itself. */
    boolean isSocialAndLegal() {
        return socialAndLegal;
    }
}
