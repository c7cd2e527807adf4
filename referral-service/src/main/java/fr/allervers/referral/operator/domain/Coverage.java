package fr.allervers.referral.operator.domain;

import fr.allervers.referral.domain.Warning;
import fr.allervers.referral.territory.domain.Commune;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epcis;
import fr.allervers.referral.territory.domain.Funding;
import fr.allervers.referral.territory.domain.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the operators in force on a day cover of a department, each and together, and how their teams compare with what
 * is funded.
 *
 * @param uncovered communes, or districts of a city that is covered in part, that nobody serves
 */
public record Coverage(
        String department,
        LocalDate day,
        int communes,
        long population,
        long leastOperatorPopulation,
        List<OperatorShare> operators,
        List<Commune> uncovered,
        Optional<Funding> funding) {

    private static final int PREFERRED_OPERATORS = 2;

    public static Coverage of(
            Territory territory, LocalDate day, List<Operator> operators, Communes code, Epcis epcis) {
        String department = territory.department();
        List<OperatorShare> shares = operators.stream()
                .flatMap(operator -> operator.conventions().stream()
                        .filter(convention -> convention.department().equals(department))
                        .filter(convention -> convention.isInForce(day))
                        .map(convention -> OperatorShare.of(operator, convention, code, epcis)))
                .toList();
        Set<String> left = new HashSet<>(code.placesOf(department));
        shares.forEach(share -> left.removeAll(share.places()));
        return new Coverage(
                department,
                day,
                code.of(department).size(),
                code.population(department),
                code.leastPopulation(department),
                shares,
                code.folded(left),
                territory.fundingIn(day.getYear()));
    }

    public long uncoveredPopulation() {
        return uncovered.stream().mapToLong(Commune::population).sum();
    }

    public long coveredPopulation() {
        return population - uncoveredPopulation();
    }

    public int coveredBasisPoints() {
        return OperatorShare.basisPoints(coveredPopulation(), population);
    }

    public int teamFteHundredths() {
        return operators.stream().mapToInt(OperatorShare::teamFteHundredths).sum();
    }

    public List<Warning> warnings() {
        if (operators.isEmpty()) {
            return List.of(OperatorWarning.NO_OPERATOR.said());
        }
        List<Warning> found = new ArrayList<>();
        if (operators.size() > PREFERRED_OPERATORS) {
            found.add(OperatorWarning.MORE_THAN_TWO_OPERATORS.said());
        }
        funding.flatMap(this::comparedWith).ifPresent(found::add);
        if (!uncovered.isEmpty()) {
            found.add(OperatorWarning.COMMUNES_UNCOVERED.said(uncovered.size(), uncoveredPopulation()));
        }
        return found;
    }

    private Optional<Warning> comparedWith(Funding funded) {
        String teams = fullTime(teamFteHundredths());
        String funding = fullTime(funded.teamFteHundredths());
        return switch (Integer.signum(Integer.compare(teamFteHundredths(), funded.teamFteHundredths()))) {
            case -1 -> Optional.of(OperatorWarning.TEAM_FTE_BELOW_FUNDING.said(teams, funding));
            case 1 -> Optional.of(OperatorWarning.TEAM_FTE_ABOVE_FUNDING.said(teams, funding));
            default -> Optional.empty();
        };
    }

    /** As people in France read it: 3,5. */
    private static String fullTime(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
