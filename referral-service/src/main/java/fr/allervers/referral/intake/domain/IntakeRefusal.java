package fr.allervers.referral.intake.domain;

import fr.allervers.kit.Refusal;

/** Why a push is not taken. */
public enum IntakeRefusal implements Refusal {
    REFERENCE_TAKEN("Cette référence a déjà été transmise avec un autre contenu."),
    SOURCE_NOT_YOURS("La source ne correspond pas au partenaire authentifié."),
    DEPARTMENT_NOT_YOURS("Ce département n'est pas celui du partenaire authentifié."),
    COMMUNE_UNKNOWN("Le code commune n'existe pas dans le code officiel géographique."),
    DATE_IN_THE_FUTURE("La date est postérieure au jour de la transmission."),
    CHILDREN_DO_NOT_ADD_UP("Les enfants par âge ne font pas le nombre d'enfants."),
    PROVENANCE_OF_NOTHING("Ce pointeur ne désigne aucune valeur transmise."),
    PROVENANCE_TWICE("La provenance de cette valeur est donnée deux fois.");

    private final String title;

    IntakeRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
