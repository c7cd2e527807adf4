package fr.allervers.referral.plan.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a department decided for a year (<i>le secrétariat de la CCAPEX détermine en début d'année le nombre de
 * dossiers</i>).
 *
 * @param version counts up with each change, from 1
 * @param minimumArrearsCents local debt criterion at the CDP; none when null
 * @param socialServiceAnnualCap yearly volume of social services; none when null
 */
public record Plan(
        String department,
        int year,
        long version,
        Set<Stage> stages,
        @Nullable Long minimumArrearsCents,
        @Nullable Integer socialServiceAnnualCap,
        List<OperatorArea> operators,
        List<Quota> quotas) {

    public Plan {
        stages = Set.copyOf(stages);
        operators = List.copyOf(operators);
        quotas = List.copyOf(quotas);
    }

    /** Empty when the plan foresees nothing for this pair. */
    public OptionalInt quota(String operator, Source source) {
        return quotas.stream()
                .filter(quota -> quota.operator().equals(operator) && quota.source() == source)
                .mapToInt(Quota::number)
                .findFirst();
    }

    public Plan next(long currentVersion) {
        return new Plan(
                department,
                year,
                currentVersion + 1,
                stages,
                minimumArrearsCents,
                socialServiceAnnualCap,
                operators,
                quotas);
    }
}
