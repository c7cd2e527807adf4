package fr.allervers.benchmarks;

/** Events in place of those that a referral told: the relay has taken the real ones away, these have their size. */
final class StandIn {

    static final int EVENTS_OF_A_REFERRAL = 3;
    static final String HEADERS = "h".repeat(500);
    static final String PAYLOAD = "x".repeat(500);

    private StandIn() {}
}
