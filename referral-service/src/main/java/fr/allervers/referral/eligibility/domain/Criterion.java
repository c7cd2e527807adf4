package fr.allervers.referral.eligibility.domain;

import fr.allervers.referral.plan.domain.LocalCriteria;
import java.util.Arrays;
import java.util.List;

/** The local criteria of a department, each as a question to a situation. */
enum Criterion {
    ARREARS(EligibilityRule.ARREARS_BELOW_THRESHOLD) {
        @Override
        Answer ask(LocalCriteria criteria, Situation situation) {
            Long least = criteria.minimumArrearsCents();
            return least == null ? Answer.NOT_ASKED : Answer.of(situation.arrearsCents() >= least);
        }
    },
    ARREARS_IN_MONTHS(EligibilityRule.ARREARS_MONTHS_BELOW_THRESHOLD) {
        @Override
        Answer ask(LocalCriteria criteria, Situation situation) {
            Integer months = criteria.minimumArrearsMonths();
            Long rent = situation.rentCents();
            return months == null || rent == null
                    ? Answer.NOT_ASKED
                    : Answer.of(situation.arrearsCents() >= months * rent);
        }
    },
    VULNERABILITY(EligibilityRule.VULNERABILITY_BELOW_THRESHOLD) {
        @Override
        Answer ask(LocalCriteria criteria, Situation situation) {
            Integer least = criteria.minimumVulnerabilities();
            return least == null ? Answer.NOT_ASKED : Answer.of(situation.vulnerabilities() >= least);
        }
    };

    private final EligibilityRule rule;

    Criterion(EligibilityRule rule) {
        this.rule = rule;
    }

    enum Answer {
        NOT_ASKED,
        MET,
        UNMET;

        static Answer of(boolean met) {
            return met ? MET : UNMET;
        }
    }

    abstract Answer ask(LocalCriteria criteria, Situation situation);

    /** The rules that say no: of all criteria each that is not met, of alternatives all when none is met. */
    static List<EligibilityRule> broken(LocalCriteria criteria, Situation situation) {
        boolean anyIsEnough = criteria.combination() == LocalCriteria.Combination.ANY;
        boolean anyMet = Arrays.stream(values()).anyMatch(one -> one.ask(criteria, situation) == Answer.MET);
        return anyIsEnough && anyMet
                ? List.of()
                : Arrays.stream(values())
                        .filter(one -> one.ask(criteria, situation) == Answer.UNMET)
                        .map(one -> one.rule)
                        .toList();
    }
}
