package fr.allervers.referral.territory;

import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.domain.Warning;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epci;
import fr.allervers.referral.territory.domain.Funding;
import fr.allervers.referral.territory.domain.Territory;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is read of a territory. */
final class TerritoryViews {

    private TerritoryViews() {}

    @Schema(name = "Territory", description = "A department of the scheme; counts are computed from its communes")
    record TerritoryView(
            @Schema(description = "INSEE code of the department", examples = "93")
            String department,

            String name,
            String region,

            @Schema(description = "Counts up with each change; also the ETag")
            long version,

            @Schema(description = "Time zone in which its days and months begin", examples = "Europe/Paris")
            String timeZone,

            @Schema(description = "Number of communes; municipal districts are no communes")
            int communes,

            @Schema(description = "Municipal population, the sum of its communes")
            long population,

            @Schema(description = "The least population that an operator's territory may hold: half, rounded up")
            long leastOperatorPopulation,

            @Schema(description = "By year, the earliest first")
            List<FundingView> fundings,

            @Schema(description = "What the note advises against and does not forbid")
            List<Warning> warnings) {

        static TerritoryView of(Territory territory, Communes communes) {
            String department = territory.department();
            return new TerritoryView(
                    department,
                    territory.name(),
                    territory.region(),
                    territory.version(),
                    DepartmentZone.of(department).getId(),
                    communes.of(department).size(),
                    communes.population(department),
                    communes.leastPopulation(department),
                    territory.fundings().stream().map(FundingView::of).toList(),
                    territory.warnings());
        }
    }

    @Schema(name = "Funding", description = "What the State funds in a year")
    record FundingView(
            int year,

            @Schema(description = "Full-time equivalents, in hundredths")
            int teamFteHundredths,

            @Schema(description = "Euro cents") long budgetCents) {

        static FundingView of(Funding funding) {
            return new FundingView(funding.year(), funding.teamFteHundredths(), funding.budgetCents());
        }
    }

    @Schema(name = "Epci", description = "An EPCI, as far as it lies in the department")
    record EpciView(
            @Schema(examples = "200054781") String siren,
            String name,

            @Schema(description = "INSEE codes of its communes in the department")
            List<String> communes,

            @Schema(description = "Their population") long population) {

        static EpciView of(Epci epci, Communes communes) {
            return new EpciView(
                    epci.siren(),
                    epci.name(),
                    epci.communes().stream().sorted().toList(),
                    communes.populationOf(epci.communes()));
        }
    }
}
