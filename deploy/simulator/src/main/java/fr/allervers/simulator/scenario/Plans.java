package fr.allervers.simulator.scenario;

import fr.allervers.simulator.land.Department;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws each department's plan: stages, criteria, quotas. */
final class Plans {

    private static final double CAF_SHARE = 0.55;
    private static final long LEAST_ARREARS_CENTS = 60_000;

    private final Terms terms;

    Plans(Terms terms) {
        this.terms = terms;
    }

    Plan of(Department department) {
        Dice dice = Dice.of(terms.seed(), "plan " + department.code());
        Set<Stage> stages = EnumSet.of(Stage.CDP, Stage.ASSIGNATION);
        boolean downstream = dice.chance(0.5);
        if (downstream) {
            stages.addAll(EnumSet.of(Stage.CQL, Stage.RFP));
        }
        return new Plan(
                department,
                stages,
                dice.chance(0.5) ? LEAST_ARREARS_CENTS : null,
                cap(dice),
                quotas(department, dice, downstream));
    }

    /** None in some departments; one in others, so that the second waits. */
    private static @Nullable Integer cap(Dice dice) {
        if (!dice.chance(0.7)) {
            return null;
        }
        return dice.chance(0.2) ? 1 : 20;
    }

    private Map<Source, Integer> quotas(Department department, Dice dice, boolean downstream) {
        int capacity = dice.between(8, 10) * department.teamFte();
        Map<Source, Integer> quotas = new EnumMap<>(Source.class);
        quotas.put(Source.CAF, scaled(capacity * CAF_SHARE));
        quotas.put(Source.CD, scaled(capacity * (1 - CAF_SHARE)));
        if (downstream) {
            quotas.put(Source.CCAPEX, scaled(department.teamFte()));
        }
        return quotas;
    }

    private int scaled(double number) {
        return (int) Math.max(1, Math.round(number * terms.scale()));
    }
}
