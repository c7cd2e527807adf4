package fr.allervers.referral.intake.domain;

import fr.allervers.kit.Refusal;

/** Why a push is not taken. */
public enum IntakeRefusal implements Refusal {
    REFERENCE_TAKEN("Cette référence a déjà été transmise avec un autre contenu."),
    SOURCE_NOT_YOURS("La source ne correspond pas au partenaire authentifié."),
    DEPARTMENT_NOT_YOURS("Ce département n'est pas celui du partenaire authentifié."),
    COMMUNE_UNKNOWN("Le code commune n'existe pas dans le code officiel géographique."),
    DATE_IN_THE_FUTURE("La date est postérieure au jour de la transmission.");

    private final String title;

    IntakeRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
