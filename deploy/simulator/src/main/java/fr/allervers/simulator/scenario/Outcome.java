package fr.allervers.simulator.scenario;

import java.time.YearMonth;

/** What must become of a pushed line, as the note and the plan have it. */
public sealed interface Outcome {

    /** Transferred to the operator, in the quota of this month. */
    record Allocated(String operator, YearMonth quotaMonth) implements Outcome {}

    /** Eligible, and no place was left. */
    record Waitlisted() implements Outcome {}

    /** Of a household that another referral brought before. */
    record Attached() implements Outcome {}

    /** Received and not eligible. */
    record Rejected(String reason) implements Outcome {}

    /** Came before with the same content: nothing is received. */
    record Known() implements Outcome {}

    /** Not readable, or its reference is taken: nothing is received. */
    record Refused(String reason) implements Outcome {}
}
