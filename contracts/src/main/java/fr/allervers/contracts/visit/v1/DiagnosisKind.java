package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** The three documents on a common core. */
@Meaning("One of the three documents on a common core.")
public enum DiagnosisKind {
    @Meaning("Diagnosis of the causes of arrears, upstream.")
    CAUSES,

    @Meaning("Social and financial evaluation, downstream.")
    SOCIAL_FINANCIAL,

    @Meaning("Diagnostic social et financier at the assignation.")
    DSF
}
