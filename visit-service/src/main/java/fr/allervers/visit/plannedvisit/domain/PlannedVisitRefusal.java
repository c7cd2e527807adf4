package fr.allervers.visit.plannedvisit.domain;

import fr.allervers.kit.Refusal;

/** Why a visit cannot be planned, held or given up like this. */
public enum PlannedVisitRefusal implements Refusal {
    VISIT_DAY_PAST("Une visite se prévoit pour aujourd'hui ou plus tard, à l'heure du département."),
    VISIT_DAY_TOO_FAR("Une visite se prévoit au plus un an à l'avance."),
    HOURS_IN_DISORDER("L'heure de fin n'est pas après l'heure de début."),
    ABSENT_BEFORE_THE_DAY("L'absence du ménage se constate le jour de la visite."),
    PLANNED_VISIT_UNKNOWN("Ce dossier n'a pas de visite prévue sous cet identifiant."),
    PLANNED_VISIT_ENDED("Cette visite n'est plus prévue : elle a eu lieu, ou elle a été annulée.");

    private final String title;

    PlannedVisitRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
