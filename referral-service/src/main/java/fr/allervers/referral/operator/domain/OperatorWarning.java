package fr.allervers.referral.operator.domain;

import fr.allervers.referral.domain.Warning;

/** What the note advises against or would rather see, about an operator or a department's operators together. */
public enum OperatorWarning {
    NO_PREFERRED_PROFILE(
            "L'équipe ne compte aucun des profils prioritaires de la note (CESF, assistant social ayant une "
                    + "compétence juridique, juriste ayant une compétence sociale)."),
    NO_OFF_HOURS("Aucune capacité à intervenir en horaires décalés n'est déclarée."),
    CRITERIA_NOT_ASSESSED("Tous les critères de sélection de la note ne sont pas appréciés."),
    NO_OPERATOR("Aucun opérateur n'est en place dans le département."),
    MORE_THAN_TWO_OPERATORS("La note de cadrage préfère un ou deux opérateurs par département."),
    TEAM_FTE_BELOW_FUNDING("Les équipes comptent %s ETP, moins que les %s ETP financés sur le territoire."),
    TEAM_FTE_ABOVE_FUNDING("Les équipes comptent %s ETP, plus que les %s ETP financés sur le territoire."),
    COMMUNES_UNCOVERED("%s commune(s) ou arrondissement(s) ne sont couverts par aucun opérateur : %s habitants.");

    private final String message;

    OperatorWarning(String message) {
        this.message = message;
    }

    public Warning said(Object... details) {
        return Warning.of(this, message.formatted(details));
    }
}
