package fr.allervers.visit.agenda.domain;

import fr.allervers.kit.Refusal;

/** What is wrong with the period that is asked for. */
public enum AgendaRefusal implements Refusal {
    AGENDA_ENDS_BEFORE_IT_BEGINS("La période finit avant de commencer."),
    AGENDA_TOO_LONG("La période va jusqu'à 62 jours.");

    private final String title;

    AgendaRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
