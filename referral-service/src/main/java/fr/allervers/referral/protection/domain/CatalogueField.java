package fr.allervers.referral.protection.domain;

import java.util.List;

/**
 * One field of the intake: why it is asked for and who gets it (<i>registre des traitements</i>).
 *
 * @param field pointer without the places in lists: {@code /household/members/lastName}
 */
public record CatalogueField(
        String field, String label, String purpose, List<Recipient> recipients, Sensitivity sensitivity) {

    /** RGPD article 6-1-e; who is controller is fixed by convention (domain §1.9). */
    public static final String LEGAL_BASIS =
            "mission d'intérêt public (RGPD, article 6-1-e), à confirmer par la convention";

    public CatalogueField {
        recipients = List.copyOf(recipients);
    }
}
