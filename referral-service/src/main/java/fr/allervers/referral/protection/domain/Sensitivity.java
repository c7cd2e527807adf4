package fr.allervers.referral.protection.domain;

/** What a field would reveal. */
public enum Sensitivity {
    NEUTRAL("neutre"),
    PROCEDURE("procédure judiciaire civile"),
    FINANCIAL("situation financière"),
    SOCIAL("difficultés sociales"),
    IDENTITY("identifiant");

    private final String label;

    Sensitivity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
