package fr.allervers.referral.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenFieldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nir",
                "NIR",
                "nirAssure",
                "numero_nir",
                "numeroSecuriteSociale",
                "numéroSécuritéSociale",
                "ssn",
                "santé",
                "healthIssues",
                "pathologie",
                "handicap",
                "isDisabled_disability",
                "grossesse",
                "pregnant",
                "beneficiaireAAH",
                "medicalNotes",
                "religion",
                "ethnicOrigin"
            })
    void healthSocialSecurityAndProtectedCategories_areForbiddenByName(String name) {
        assertThat(ForbiddenField.isNamed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orientation", "reason", "unir", "asset", "hearingDate", "landlord", "amountCents", "kind"})
    void otherNames_areNot(String name) {
        assertThat(ForbiddenField.isNamed(name)).isFalse();
    }
}
