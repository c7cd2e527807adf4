package fr.allervers.referral.operator.domain;

import fr.allervers.kit.Refusal;

/** Why an operator is not registered as it was sent. */
public enum OperatorRefusal implements Refusal {
    OPERATOR_CODE_TAKEN("Ce code est celui d'un opérateur d'un autre département."),
    OPERATOR_CODE_MALFORMED("Le code compte 2 à 40 lettres minuscules sans accent, chiffres ou tirets."),
    OPERATOR_SIRET_WRONG("Le SIRET ne porte pas la bonne clé de contrôle."),
    OPERATOR_DEPARTMENT_TWICE("Une seule convention par département."),
    OPERATOR_TERRITORY_UNKNOWN("Ce département n'est pas un territoire du dispositif : le pôle national l'ajoute."),
    OPERATOR_AREA_EMPTY("Un territoire nomme des communes ou des EPCI. Sans territoire, c'est tout le département."),
    OPERATOR_COMMUNE_FOREIGN("Cette commune n'appartient pas au département."),
    OPERATOR_EPCI_FOREIGN("Cet EPCI n'a pas de commune dans le département."),
    OPERATOR_AREA_TOO_SMALL(
            "Le territoire d'un opérateur couvre au moins la moitié de la population du département (note de cadrage)."),
    OPERATOR_TOO_MANY_IN_DEPARTMENT("Trois opérateurs au plus à la fois par département (note de cadrage)."),
    OPERATOR_PROFILE_TWICE("Chaque profil figure une fois, avec son total d'ETP."),
    OPERATOR_HOURS_REVERSED("Une plage horaire finit après son début."),
    OPERATOR_CONTACT_EMPTY("Un contact porte une adresse de courriel ou un numéro de téléphone."),
    OPERATOR_CRITERION_TWICE("Chaque critère est apprécié une fois."),
    OPERATOR_ENDS_BEFORE_SELECTION("La fin de la convention précède la sélection.");

    private final String title;

    OperatorRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
