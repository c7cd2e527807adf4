package fr.allervers.referral.plan.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.territory.domain.Communes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a department decided for a year (<i>le secrétariat de la CCAPEX détermine en début d'année le nombre de
 * dossiers</i>). A version is never edited; a later one replaces it from its day on.
 *
 * @param version counts up with each decision, from 1
 * @param effectiveFrom first day of this version
 * @param answerDays calendar days that an operator has to answer before it is escalated
 * @param socialServiceAnnualCap yearly volume of social services; none when null
 */
public record Plan(
        String department,
        int year,
        long version,
        LocalDate effectiveFrom,
        Set<Stage> stages,
        LocalCriteria criteria,
        Priority priority,
        CarryOver carryOver,
        int answerDays,
        @Nullable Integer socialServiceAnnualCap,
        List<OperatorArea> operators,
        List<Quota> quotas) {

    /** Where a department decides nothing; our choice, the note names no delay. */
    public static final int USUAL_ANSWER_DAYS = 7;

    public Plan {
        stages = Set.copyOf(stages);
        operators = List.copyOf(operators);
        quotas = List.copyOf(quotas);
    }

    /** The quota of the very stage, or else the one of all stages; empty when the plan foresees nothing. */
    public Optional<Quota> quota(String operator, Source source, Stage stage) {
        return find(operator, source, stage).or(() -> find(operator, source, null));
    }

    /** What this line gives each month; 0 when the plan does not name it. */
    public int number(QuotaLine line) {
        return find(line.operator(), line.source(), line.stage())
                .map(Quota::number)
                .orElse(0);
    }

    private Optional<Quota> find(String operator, Source source, @Nullable Stage stage) {
        return quotas.stream()
                .filter(quota ->
                        quota.operator().equals(operator) && quota.source() == source && quota.stage() == stage)
                .findFirst();
    }

    /** As the next decision after {@code currentVersion}; a city's districts are served with it. */
    public Plan decided(long currentVersion, LocalDate from, Communes communes) {
        return new Plan(
                department,
                year,
                currentVersion + 1,
                from,
                stages,
                criteria,
                priority,
                carryOver,
                answerDays,
                socialServiceAnnualCap,
                operators.stream().map(area -> area.spread(communes)).toList(),
                quotas);
    }
}
