package fr.allervers.referral.territory;

import fr.allervers.referral.territory.domain.Funding;
import fr.allervers.referral.territory.domain.Territory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the national pole sends as a territory. */
final class TerritoryRequests {

    private static final String NAME = "^[\\p{L}\\p{M}][\\p{L}\\p{M}' ’.\\-]*$";

    private TerritoryRequests() {}

    @Schema(name = "TerritoryRequest", description = "A department that takes part (note de cadrage, annexe 1)")
    record TerritoryRequest(
            @Schema(description = "Name of the department", examples = "Loiret")
            @Size(min = 2, max = 80)
            @Pattern(regexp = NAME)
            String name,

            @Schema(description = "Name of the region", examples = "Centre-Val de Loire")
            @Size(min = 2, max = 80)
            @Pattern(regexp = NAME)
            String region,

            @Schema(description = "What is funded, by year; replaces what was there") @Size(max = 50)
            List<FundingRequest> fundings) {

        Territory toTerritory(String department) {
            return new Territory(
                    department,
                    name,
                    region,
                    0,
                    fundings.stream().map(FundingRequest::toFunding).toList());
        }
    }

    @Schema(name = "FundingRequest")
    record FundingRequest(
            @Schema(description = "Calendar year") @Min(2021) @Max(2100)
            int year,

            @Schema(description = "Full-time equivalents funded, in hundredths: 350 is 3.5") @Min(0) @Max(10_000)
            int teamFteHundredths,

            @Schema(description = "Budget of the year, euro cents") @Min(0) @Max(100_000_000_000L)
            long budgetCents) {

        Funding toFunding() {
            return new Funding(year, teamFteHundredths, budgetCents);
        }
    }
}
