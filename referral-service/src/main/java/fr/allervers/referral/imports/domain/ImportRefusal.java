package fr.allervers.referral.imports.domain;

import fr.allervers.kit.Refusal;

/** Why an import is not cancelled. */
public enum ImportRefusal implements Refusal {
    IMPORT_STILL_ARRIVING("Le fichier n'est pas encore arrivé en entier."),
    IMPORT_FINISHED("L'import est terminé : il n'y a plus rien à annuler.");

    private final String title;

    ImportRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
