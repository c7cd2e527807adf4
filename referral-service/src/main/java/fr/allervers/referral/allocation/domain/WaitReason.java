package fr.allervers.referral.allocation.domain;

import java.util.Locale;

/** Why a case waits; the codes are public. */
public enum WaitReason {
    /** The month's quota of this source is used up. */
    QUOTA_USED_UP("Le quota du mois est épuisé pour ce partenaire."),
    /** The plan foresees no transfer from this source to an operator of this commune. */
    NO_QUOTA_FOR_SOURCE("Le plan ne prévoit aucune transmission de ce partenaire vers un opérateur de cette commune."),
    /** The yearly volume of social services is used up. */
    ANNUAL_CAP_REACHED("Le volume annuel des services sociaux est atteint."),
    /** The year has begun and its plan is not set yet. */
    NO_PLAN_FOR_YEAR("Le plan de l'année n'est pas encore fixé."),
    /** A month begins or the plan changed: those who waited come first, within seconds. */
    PLACES_BEING_GIVEN("Les places sont en cours d'attribution aux ménages qui attendent déjà."),
    /** Every operator that serves the commune refused: a person has to decide. */
    REFUSED_BY_ALL("Tous les opérateurs de cette commune ont refusé : une décision manuelle est nécessaire.");

    private final String title;

    WaitReason(String title) {
        this.title = title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One sentence in French. */
    public String title() {
        return title;
    }
}
