package fr.allervers.referral.answer.domain;

import fr.allervers.kit.Refusal;

/** Why a step after the allocation is not taken. */
public enum AnswerRefusal implements Refusal {
    REFERRAL_NOT_ALLOCATED("La transmission n'est pas confiée à un opérateur."),
    REFERRAL_ALREADY_ACCEPTED("L'opérateur a déjà accepté ce ménage : c'est à lui de clore le dossier."),
    REFERRAL_ALREADY_REFUSED("Cet opérateur a déjà refusé ce ménage."),
    REFERRAL_HAS_NO_PLACE_TO_GIVE(
            "La transmission est rejetée, retirée ou rattachée à une autre : elle n'attend aucune place."),
    REFERRAL_REJECTED("La transmission a été rejetée : il n'y a rien à retirer."),
    HOUSEHOLD_ERASED("Le ménage a été effacé : rien ne s'écrit plus à son sujet."),
    INFORMATION_NOT_ASKED("L'opérateur n'a pas demandé d'information."),
    OPERATOR_NOT_IN_PLAN("L'opérateur ne figure pas dans le plan de l'année."),
    OVERRIDE_NEEDED("Le quota est épuisé ou la commune n'est pas couverte : confirmer la dérogation avec son motif.");

    private final String title;

    AnswerRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
