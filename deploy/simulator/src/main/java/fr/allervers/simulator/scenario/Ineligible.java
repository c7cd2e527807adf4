package fr.allervers.simulator.scenario;

import java.util.Locale;

/** What makes a simulated referral one that the rules of the note turn away. */
enum Ineligible {
    NOT_PRIVATE_PARK,
    KNOWN_TO_SOCIAL_SERVICES,
    ARREARS_BELOW_THRESHOLD,
    DSF_ANSWERED,
    STAGE_NOT_CHOSEN;

    /** Draws a reason that can be one at this stage of this department. */
    static Ineligible draw(Dice dice, Stage stage, Plan plan) {
        if (dice.chance(0.4)) {
            return NOT_PRIVATE_PARK;
        }
        return switch (stage) {
            case CDP ->
                plan.minimumArrearsCents() != null && dice.chance(0.5)
                        ? ARREARS_BELOW_THRESHOLD
                        : KNOWN_TO_SOCIAL_SERVICES;
            case ASSIGNATION -> !plan.isDownstream() && dice.chance(0.3) ? STAGE_NOT_CHOSEN : DSF_ANSWERED;
            case CQL -> KNOWN_TO_SOCIAL_SERVICES;
            case RFP -> NOT_PRIVATE_PARK;
        };
    }

    /** As the platform names the rule. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
