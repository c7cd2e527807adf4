package fr.allervers.referral.stage;

import fr.allervers.kit.Refusal;

/** Why a stage is not recorded. */
public enum StageRefusal implements Refusal {
    STAGE_ID_TAKEN("Cet identifiant a déjà servi pour un autre fait."),
    STAGE_IN_THE_FUTURE("La date est postérieure à aujourd'hui."),
    STAGE_AFTER_ERASURE("Le ménage a été effacé : rien ne s'écrit plus à son sujet."),
    STAGE_ON_REJECTED_REFERRAL("La transmission a été rejetée : aucun dossier n'a été ouvert.");

    private final String title;

    StageRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
