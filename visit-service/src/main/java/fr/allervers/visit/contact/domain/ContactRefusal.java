package fr.allervers.visit.contact.domain;

import fr.allervers.kit.Refusal;

/** What contradicts itself in an attempt. */
public enum ContactRefusal implements Refusal {
    REVIEW_WITHOUT_EXCHANGE("Un bilan des démarches suppose que le ménage a répondu."),
    ANSWERED_VISIT_IS_MEETING("Une visite où le ménage est rencontré se saisit comme une rencontre.");

    private final String title;

    ContactRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
