package fr.allervers.visit.contact.domain;

/** What an attempt came to; an answer, even a refusal, is a two-way exchange. */
public enum AttemptOutcome {
    ANSWERED(true),
    NO_ANSWER(false),
    MESSAGE_LEFT(false),
    WRONG_CONTACT(false),
    REFUSED(true);

    private final boolean twoWay;

    AttemptOutcome(boolean twoWay) {
        this.twoWay = twoWay;
    }

    public boolean isTwoWay() {
        return twoWay;
    }
}
