package fr.allervers.referral.stage.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a rule looks at a fact; what it was judged by when the fact is unusual. */
sealed interface OrderCheck {

    Set<ProcedureAct> of();

    Optional<Map<String, String>> judge(Procedure procedure, StageFact fact);

    default Optional<Map<String, String>> broken(Procedure procedure, StageFact fact) {
        return of().contains(fact.said().act()) ? judge(procedure, fact) : Optional.empty();
    }

    /** None of these acts is known before it. A referral tells one stage: what came before it was not asked. */
    record Missing(Set<ProcedureAct> of, Set<ProcedureAct> before) implements OrderCheck {

        @Override
        public Optional<Map<String, String>> judge(Procedure procedure, StageFact fact) {
            return fact.isOfReferral() || procedure.before(fact, before).isPresent()
                    ? Optional.empty()
                    : Optional.of(inputs(fact));
        }
    }

    /** Less than a delay after the act before it. */
    record TooSoon(Set<ProcedureAct> of, Set<ProcedureAct> before, Period delay) implements OrderCheck {

        @Override
        public Optional<Map<String, String>> judge(Procedure procedure, StageFact fact) {
            return procedure
                    .before(fact, before)
                    .filter(earlier -> fact.said().on().isBefore(end(earlier)))
                    .map(earlier -> inputs(fact, earlier, "earliest", end(earlier)));
        }

        private LocalDate end(StageFact earlier) {
            return earlier.said().on().plus(delay);
        }
    }

    /** More than a delay after the act before it. */
    record TooLate(Set<ProcedureAct> of, Set<ProcedureAct> before, Period delay) implements OrderCheck {

        @Override
        public Optional<Map<String, String>> judge(Procedure procedure, StageFact fact) {
            return procedure
                    .before(fact, before)
                    .filter(earlier -> fact.said().on().isAfter(end(earlier)))
                    .map(earlier -> inputs(fact, earlier, "latest", end(earlier)));
        }

        private LocalDate end(StageFact earlier) {
            return earlier.said().on().plus(delay);
        }
    }

    /** From 1 November to 31 March (CPCE L412-6). */
    record WithinTruce(Set<ProcedureAct> of) implements OrderCheck {

        private static final Set<Month> TRUCE =
                Set.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY, Month.MARCH);

        @Override
        public Optional<Map<String, String>> judge(Procedure procedure, StageFact fact) {
            return TRUCE.contains(fact.said().on().getMonth()) ? Optional.of(inputs(fact)) : Optional.empty();
        }
    }

    private static Map<String, String> inputs(StageFact fact) {
        return Map.of(fact.said().act().name(), fact.said().on().toString());
    }

    private static Map<String, String> inputs(StageFact fact, StageFact earlier, String limit, LocalDate end) {
        Map<String, String> inputs = new LinkedHashMap<>(inputs(earlier));
        inputs.putAll(inputs(fact));
        inputs.put(limit, end.toString());
        return inputs;
    }
}
