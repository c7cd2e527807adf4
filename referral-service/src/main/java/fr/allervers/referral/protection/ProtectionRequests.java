package fr.allervers.referral.protection;

import fr.allervers.referral.protection.domain.ErasureReason;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a data-protection officer sends: in the body, so that no name ever stands in an address or a log. */
final class ProtectionRequests {

    private static final String NAME = "^[\\p{L}\\p{M}][\\p{L}\\p{M}' ’.\\-]*$";

    private ProtectionRequests() {}

    @Schema(name = "HouseholdSearch", description = "The names and the birth date of an adult, as on an identity card")
    record SearchRequest(
            @Size(min = 1, max = 100) @Pattern(regexp = NAME)
            String lastName,

            @Size(min = 1, max = 100) @Pattern(regexp = NAME)
            String firstName,

            LocalDate birthDate) {}

    @Schema(name = "Erasure")
    record ErasureRequest(
            @Schema(description = "RETENTION is the sweep's own and not asked for")
            ErasureReason reason) {}
}
