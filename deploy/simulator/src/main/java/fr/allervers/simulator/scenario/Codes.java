package fr.allervers.simulator.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What teams find, by the shares of the ANIL survey of 2010 where it has some, else by placeholders of ours. */
final class Codes {

    private static final Map<String, Double> CAUSES = weights(
            List.of(
                    "BAISSE_RESSOURCES_EMPLOI",
                    "SANTE",
                    "SEPARATION",
                    "RETRAITE",
                    "SURENDETTEMENT",
                    "LITIGE_BAILLEUR",
                    "LOYER_TROP_ELEVE_DES_L_ORIGINE",
                    "RUPTURE_DROITS",
                    "GESTION_BUDGET",
                    "AUTRE"),
            List.of(39.0, 18.0, 10.0, 4.0, 10.0, 12.0, 6.0, 8.0, 6.0, 3.0));
    private static final List<String> UPSTREAM_STEPS =
            List.of("CONTACT_BAILLEUR", "PLAN_APUREMENT", "FSL", "SURENDETTEMENT", "DROITS_CAF", "ACTION_LOGEMENT");
    private static final List<String> HEARING_STEPS =
            List.of("AUDIENCE_SENSIBILISATION", "AJ", "PLAN_APUREMENT", "FSL", "DLS");
    private static final List<String> DOWNSTREAM_STEPS =
            List.of("DLS", "DALO", "SIAO", "DELAI_GRACE_JEX", "INFO_CFP", "TS_POLYVALENCE");

    private Codes() {}

    static List<String> causes(Dice dice) {
        List<String> causes = new ArrayList<>(List.of(dice.weighted(CAUSES)));
        while (causes.size() < 3 && dice.chance(0.25)) {
            String other = dice.weighted(CAUSES);
            if (!causes.contains(other)) {
                causes.add(other);
            }
        }
        return causes;
    }

    static List<String> steps(Dice dice, Stage stage) {
        List<String> all = switch (stage) {
            case CDP -> UPSTREAM_STEPS;
            case ASSIGNATION -> HEARING_STEPS;
            case CQL, RFP -> DOWNSTREAM_STEPS;
        };
        int first = dice.between(0, all.size() - 1);
        int number = dice.between(1, 3);
        List<String> steps = new ArrayList<>();
        for (int index = first; index < first + number; index++) {
            steps.add(all.get(index % all.size()));
        }
        return steps;
    }

    static Deed.Review review(Dice dice) {
        String steps =
                dice.weighted(weights(List.of("STARTED", "PARTLY_STARTED", "NOT_STARTED"), List.of(4.0, 3.0, 3.0)));
        String transition = dice.weighted(weights(List.of("NONE", "PENDING", "EFFECTIVE"), List.of(6.0, 2.0, 2.0)));
        return new Deed.Review(steps, transition);
    }

    private static Map<String, Double> weights(List<String> codes, List<Double> weights) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (int index = 0; index < codes.size(); index++) {
            all.put(codes.get(index), weights.get(index));
        }
        return all;
    }
}
