package fr.allervers.referral.protection.domain;

import fr.allervers.kit.Refusal;

/** What the protection of personal data does not let pass. */
public enum ProtectionRefusal implements Refusal {
    FIELD_FORBIDDEN(
            "Ce champ relève de la santé, du numéro de sécurité sociale ou d'une autre catégorie protégée (RGPD, article 9) : il n'est jamais transmis."),
    NIR_REFUSED(
            "Cette valeur ressemble à un numéro de sécurité sociale (NIR) : son usage est encadré par décret, la plateforme ne le reçoit pas."),
    RETENTION_IS_NOT_ASKED("La fin de conservation est constatée par la plateforme, elle ne se demande pas.");

    private final String title;

    ProtectionRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
