package fr.allervers.referral.plan.domain;

import fr.allervers.kit.Refusal;

/** Why a plan is not accepted. */
public enum PlanRefusal implements Refusal {
    PLAN_TOO_MANY_OPERATORS("Trois opérateurs au plus par département (note de cadrage)."),
    PLAN_OPERATOR_TWICE("Un opérateur figure deux fois."),
    PLAN_AREA_TOO_SMALL("Le territoire d'un opérateur couvre au moins la moitié de la population du département."),
    PLAN_COMMUNE_FOREIGN("Une commune n'appartient pas au département."),
    PLAN_QUOTA_FOR_UNKNOWN_OPERATOR("Le quota vise un opérateur qui n'est pas dans le plan."),
    PLAN_QUOTA_TWICE("Un seul quota par opérateur, par source et par stade."),
    PLAN_QUOTA_FOR_STAGE_NOT_CHOSEN("Le quota vise un stade que le plan ne retient pas."),
    PLAN_WITHOUT_PRIORITY("Au moins un critère de priorité doit compter."),
    PLAN_EFFECTIVE_OUTSIDE_YEAR("La date d'effet n'est pas dans l'année du plan."),
    PLAN_EFFECTIVE_IN_THE_PAST("Le plan ne peut pas prendre effet dans le passé : des places ont déjà été données.");

    private final String title;

    PlanRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
