package fr.allervers.system.platform;

/** The services by name. */
public enum Service {
    REFERRAL("referral"),
    VISIT("visit"),
    FOLLOWUP("followup"),
    REPORTING("reporting");

    private final String shortName;

    Service(String shortName) {
        this.shortName = shortName;
    }

    /** Also the name of its database. */
    public String shortName() {
        return shortName;
    }

    /** Also its Kafka user. */
    public String fullName() {
        return shortName + "-service";
    }

    public String deadLetters() {
        return fullName() + ".dead-letters";
    }
}
