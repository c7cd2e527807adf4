package fr.allervers.contracts;

import fr.allervers.contracts.followup.v1.WatchArmed;
import fr.allervers.contracts.followup.v1.WatchCancelled;
import fr.allervers.contracts.followup.v1.WatchMet;
import fr.allervers.contracts.followup.v1.WatchMissed;
import fr.allervers.contracts.followup.v1.WatchSuperseded;
import fr.allervers.contracts.indicators.v1.IndicatorPublished;
import fr.allervers.contracts.referral.v1.ActAnnulled;
import fr.allervers.contracts.referral.v1.ActRecorded;
import fr.allervers.contracts.referral.v1.ActRetracted;
import fr.allervers.contracts.referral.v1.AnswerOverdue;
import fr.allervers.contracts.referral.v1.HouseholdErased;
import fr.allervers.contracts.referral.v1.HouseholdIdentity;
import fr.allervers.contracts.referral.v1.HouseholdMerged;
import fr.allervers.contracts.referral.v1.HouseholdUnmerged;
import fr.allervers.contracts.referral.v1.InformationAsked;
import fr.allervers.contracts.referral.v1.PlanSet;
import fr.allervers.contracts.referral.v1.ReferralAccepted;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.ReferralReceived;
import fr.allervers.contracts.referral.v1.ReferralRefused;
import fr.allervers.contracts.referral.v1.ReferralRejected;
import fr.allervers.contracts.referral.v1.ReferralSeparated;
import fr.allervers.contracts.referral.v1.ReferralWaitlisted;
import fr.allervers.contracts.referral.v1.ReferralWithdrawn;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.contracts.visit.v1.CaseClosed;
import fr.allervers.contracts.visit.v1.CommitmentAgreed;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.DiagnosisCompleted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one registry of what travels: chosen name, topic, record. Names are for ever; classes may move. */
public enum EventType {
    REFERRAL_RECEIVED("referral.referral-received", Topic.REFERRAL, ReferralReceived.class),
    REFERRAL_REJECTED("referral.referral-rejected", Topic.REFERRAL, ReferralRejected.class),
    REFERRAL_ATTACHED("referral.referral-attached", Topic.REFERRAL, ReferralAttached.class),
    REFERRAL_WAITLISTED("referral.referral-waitlisted", Topic.REFERRAL, ReferralWaitlisted.class),
    REFERRAL_ALLOCATED("referral.referral-allocated", Topic.REFERRAL, ReferralAllocated.class),
    REFERRAL_ACCEPTED("referral.referral-accepted", Topic.REFERRAL, ReferralAccepted.class),
    REFERRAL_REFUSED("referral.referral-refused", Topic.REFERRAL, ReferralRefused.class),
    REFERRAL_WITHDRAWN("referral.referral-withdrawn", Topic.REFERRAL, ReferralWithdrawn.class),
    INFORMATION_ASKED("referral.information-asked", Topic.REFERRAL, InformationAsked.class),
    ANSWER_OVERDUE("referral.answer-overdue", Topic.REFERRAL, AnswerOverdue.class),
    STAGE_REACHED("referral.stage-reached", Topic.REFERRAL, StageReached.class),
    ACT_RECORDED("referral.act-recorded", Topic.REFERRAL, ActRecorded.class),
    ACT_ANNULLED("referral.act-annulled", Topic.REFERRAL, ActAnnulled.class),
    ACT_RETRACTED("referral.act-retracted", Topic.REFERRAL, ActRetracted.class),
    HOUSEHOLD_ERASED("referral.household-erased", Topic.REFERRAL, HouseholdErased.class),
    HOUSEHOLD_MERGED("referral.household-merged", Topic.REFERRAL, HouseholdMerged.class),
    HOUSEHOLD_UNMERGED("referral.household-unmerged", Topic.REFERRAL, HouseholdUnmerged.class),
    REFERRAL_SEPARATED("referral.referral-separated", Topic.REFERRAL, ReferralSeparated.class),
    PLAN_SET("referral.plan-set", Topic.REFERRAL, PlanSet.class),
    HOUSEHOLD_IDENTITY("referral.household-identity", Topic.IDENTITIES, HouseholdIdentity.class),
    CONTACT_ATTEMPTED("visit.contact-attempted", Topic.VISIT, ContactAttempted.class),
    HOUSEHOLD_MET("visit.household-met", Topic.VISIT, HouseholdMet.class),
    DIAGNOSIS_COMPLETED("visit.diagnosis-completed", Topic.VISIT, DiagnosisCompleted.class),
    COMMITMENT_AGREED("visit.commitment-agreed", Topic.VISIT, CommitmentAgreed.class),
    CASE_CLOSED("visit.case-closed", Topic.VISIT, CaseClosed.class),
    WATCH_ARMED("followup.watch-armed", Topic.FOLLOWUP, WatchArmed.class),
    WATCH_MET("followup.watch-met", Topic.FOLLOWUP, WatchMet.class),
    WATCH_MISSED("followup.watch-missed", Topic.FOLLOWUP, WatchMissed.class),
    WATCH_SUPERSEDED("followup.watch-superseded", Topic.FOLLOWUP, WatchSuperseded.class),
    WATCH_CANCELLED("followup.watch-cancelled", Topic.FOLLOWUP, WatchCancelled.class),
    INDICATOR_PUBLISHED("reporting.indicator-published", Topic.INDICATORS, IndicatorPublished.class);

    private static final String PREFIX = "fr.allervers.";
    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::wireName, Function.identity()));
    private static final Map<Class<?>, EventType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::record, Function.identity()));

    private final String name;
    private final Topic topic;
    private final Class<? extends Event> record;

    EventType(String name, Topic topic, Class<? extends Event> record) {
        this.name = name;
        this.topic = topic;
        this.record = record;
    }

    /** The CloudEvents type: {@code fr.allervers.visit.household-met.v1}. */
    public String wireName() {
        return PREFIX + name + ".v" + version();
    }

    /** The version on the wire; another one is another constant. */
    public int version() {
        return 1;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Event> record() {
        return record;
    }

    /** Where the JSON Schema stands among the resources. */
    public String schema() {
        return "contracts/" + path() + ".schema.json";
    }

    /** The CloudEvents dataschema and the schema's {@code $id}: an identifier, not an address. */
    public String dataschema() {
        return "https://allervers.fr/schemas/" + path() + ".schema.json";
    }

    /** Where the example stands that readers and writers are tested with. */
    public String example() {
        return "contracts/" + path() + ".example.json";
    }

    private String path() {
        return name.replace('.', '/') + ".v" + version();
    }

    /** Empty for a name this build does not know: readers let such a record pass. */
    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public static EventType of(Event event) {
        EventType type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "no registered name for " + event.getClass().getSimpleName());
        }
        return type;
    }
}
