package fr.allervers.visit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.referral.v1.HouseholdIdentity;
import fr.allervers.visit.fixtures.Letters;
import fr.allervers.visit.identity.domain.Identity;
import fr.allervers.visit.identity.domain.Person;
import fr.allervers.visit.identity.domain.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityIncomingContractTest {

    private static final Situation.Provenance CAF = new Situation.Provenance("CAF", LocalDate.of(2026, 10, 5));

    @Test
    void identity_ofTheApprovedLetter_saysTheSame() {
        HouseholdIdentity told = Letters.approved(EventType.HOUSEHOLD_IDENTITY, HouseholdIdentity.class);

        assertThat(IdentityIncoming.identity(told))
                .isEqualTo(new Identity(
                        UUID.fromString("01a10b1f-1e64-7639-ad94-3bfd66794965"),
                        Instant.parse("2026-10-05T08:12:31.204Z"),
                        List.of(
                                new Person(
                                        "TENANT",
                                        "MME",
                                        "EXEMPLE",
                                        "Camille",
                                        LocalDate.of(1988, 3, 1),
                                        "SELF_EMPLOYED"),
                                new Person("CO_TENANT", null, "SPECIMEN", "Dominique", null, null)),
                        List.of("+33639980001"),
                        "camille.exemple@example.org",
                        List.of("12 rue de la Fiction", "Bâtiment B, 3e étage"),
                        "93200",
                        "93066",
                        new Situation(
                                new Situation.Composition(
                                        CAF,
                                        "COUPLE_WITH_CHILDREN",
                                        2,
                                        2,
                                        new Situation.ChildrenByAge(1, 1, 0, 0),
                                        "COHABITING"),
                                new Situation.Resources(CAF, 145_000L, "FROM_1000_TO_1499", 48_200L),
                                new Situation.HousingBenefit(
                                        CAF, "APL", 32_000, "SUSPENDED", true, LocalDate.of(2026, 9, 1)),
                                new Situation.Lease(
                                        CAF,
                                        LocalDate.of(2019, 5, 1),
                                        78_000L,
                                        6_000L,
                                        new Situation.Landlord(
                                                "FAMILY_COMPANY",
                                                "SCI Exemple",
                                                "+33639980002",
                                                "sci.exemple@example.org",
                                                "00000000000000")),
                                new Situation.Arrears(CAF, 312_000, "2026-05", LocalDate.of(2026, 9, 15)))));
    }

    @Test
    void identity_ofAnOlderLetterWithoutSituation_saysNothingOfIt() {
        assertThat(SituationIncoming.situation(null)).isEqualTo(Situation.UNKNOWN);
    }
}
