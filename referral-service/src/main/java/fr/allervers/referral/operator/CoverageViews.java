package fr.allervers.referral.operator;

import fr.allervers.referral.domain.Warning;
import fr.allervers.referral.operator.domain.Coverage;
import fr.allervers.referral.operator.domain.OperatorShare;
import fr.allervers.referral.territory.domain.Commune;
import fr.allervers.referral.territory.domain.Funding;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a territory is covered, with the numbers that explain it. */
final class CoverageViews {

    private CoverageViews() {}

    @Schema(name = "Coverage", description = "What the operators in place today cover of a department")
    record CoverageView(
            String department,

            @Schema(description = "The day in the department for which this is so")
            LocalDate day,

            @Schema(description = "Number of communes of the department")
            int communes,

            @Schema(description = "Population of the department, the sum of its communes")
            long population,

            @Schema(description = "The least population of an operator's territory: half, rounded up")
            long leastOperatorPopulation,

            List<ShareView> operators,

            @Schema(description = "Population that at least one operator serves; nobody counts twice")
            long coveredPopulation,

            @Schema(description = "Of the department's population, in hundredths of a percent, rounded down")
            int coveredBasisPoints,

            @Schema(description = "Population that no operator serves")
            long uncoveredPopulation,

            @Schema(description = "Where they live: communes, or districts of a city covered in part")
            List<UncoveredView> uncovered,

            @Schema(description = "All teams together, hundredths of a full-time equivalent")
            int teamFteHundredths,

            @Schema(description = "What is funded: this year's, or the last before it", nullable = true) @Nullable
            FundedView funded,

            @Schema(description = "What the note advises against and does not forbid")
            List<Warning> warnings) {

        static CoverageView of(Coverage coverage) {
            return new CoverageView(
                    coverage.department(),
                    coverage.day(),
                    coverage.communes(),
                    coverage.population(),
                    coverage.leastOperatorPopulation(),
                    coverage.operators().stream().map(ShareView::of).toList(),
                    coverage.coveredPopulation(),
                    coverage.coveredBasisPoints(),
                    coverage.uncoveredPopulation(),
                    coverage.uncovered().stream().map(UncoveredView::of).toList(),
                    coverage.teamFteHundredths(),
                    coverage.funding().map(FundedView::of).orElse(null),
                    coverage.warnings());
        }
    }

    @Schema(name = "OperatorShare")
    record ShareView(
            @Schema(description = "Code of the operator") String operator,
            String name,

            @Schema(description = "Serves the whole department")
            boolean whole,

            @Schema(description = "How many communes, or districts of a city taken in part")
            int communes,

            long population,

            @Schema(description = "Of the department's population, in hundredths of a percent, rounded down")
            int shareBasisPoints,

            int teamFteHundredths) {

        static ShareView of(OperatorShare share) {
            return new ShareView(
                    share.operator(),
                    share.name(),
                    share.whole(),
                    share.communes(),
                    share.population(),
                    share.shareBasisPoints(),
                    share.teamFteHundredths());
        }
    }

    @Schema(name = "UncoveredCommune")
    record UncoveredView(String code, String name, int population) {

        static UncoveredView of(Commune commune) {
            return new UncoveredView(commune.code(), commune.name(), commune.population());
        }
    }

    @Schema(name = "FundedTeam")
    record FundedView(int year, int teamFteHundredths) {

        static FundedView of(Funding funding) {
            return new FundedView(funding.year(), funding.teamFteHundredths());
        }
    }
}
