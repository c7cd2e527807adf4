package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** How the engagement contract (contrat d'engagement) was agreed. */
@Meaning("How the engagement contract (contrat d'engagement) was agreed.")
public enum CommitmentForm {
    @Meaning("Signed.")
    SIGNED,

    @Meaning("Agreed orally.")
    ORAL
}
