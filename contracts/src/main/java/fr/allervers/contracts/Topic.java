package fr.allervers.contracts;

/** The topics, one for each producing service and one for identities. */
public enum Topic {
    REFERRAL("allervers.referral.v1", "referral-service"),
    IDENTITIES("allervers.household-identities.v1", "referral-service"),
    VISIT("allervers.visit.v1", "visit-service"),
    FOLLOWUP("allervers.followup.v1", "followup-service"),
    INDICATORS("allervers.indicators.v1", "reporting-service");

    private final String wireName;
    private final String producer;

    Topic(String wireName, String producer) {
        this.wireName = wireName;
        this.producer = producer;
    }

    public String wireName() {
        return wireName;
    }

    /** The only service that writes there. */
    public String producer() {
        return producer;
    }
}
