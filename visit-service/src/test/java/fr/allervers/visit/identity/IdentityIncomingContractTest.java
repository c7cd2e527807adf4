package fr.allervers.visit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.referral.v1.HouseholdIdentity;
import fr.allervers.visit.fixtures.Letters;
import fr.allervers.visit.identity.domain.Identity;
import fr.allervers.visit.identity.domain.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityIncomingContractTest {

    @Test
    void identity_ofTheApprovedLetter_saysTheSame() {
        HouseholdIdentity told = Letters.approved(EventType.HOUSEHOLD_IDENTITY, HouseholdIdentity.class);

        assertThat(IdentityIncoming.identity(told))
                .isEqualTo(new Identity(
                        UUID.fromString("01a10b1f-1e64-7639-ad94-3bfd66794965"),
                        Instant.parse("2026-10-05T08:12:31.204Z"),
                        List.of(
                                new Person("TENANT", "MME", "EXEMPLE", "Camille", LocalDate.of(1988, 3, 1)),
                                new Person("CO_TENANT", null, "SPECIMEN", "Dominique", null)),
                        List.of("+33639980001"),
                        "camille.exemple@example.org",
                        List.of("12 rue de la Fiction", "Bâtiment B, 3e étage"),
                        "93200",
                        "93066"));
    }
}
