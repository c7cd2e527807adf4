package fr.allervers.visit.casefile.domain;

import fr.allervers.kit.Refusal;

/** Why a write into a case can be refused, whatever the room. */
public enum CaseRefusal implements Refusal {
    CASE_CLOSED("L'intervention est terminée : seuls les contacts et leurs bilans restent possibles."),
    HOUSEHOLD_ERASED("Le ménage a été effacé : rien ne s'écrit plus à son sujet."),
    CASE_MERGED("Ce ménage a été réuni à un autre : les saisies se font dans le dossier qui continue."),
    ENTRY_ID_TAKEN("Cet identifiant porte déjà une saisie au contenu différent."),
    DATE_IN_FUTURE("La date est dans le futur, à l'heure du département.");

    private final String title;

    CaseRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
