package fr.allervers.simulator.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that was pushed or done, with what an independent count needs and nothing about who the people are. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JournalLine.Planned.class, name = "plan"),
    @JsonSubTypes.Type(value = JournalLine.Referred.class, name = "referral"),
    @JsonSubTypes.Type(value = JournalLine.Released.class, name = "release"),
    @JsonSubTypes.Type(value = JournalLine.Attempted.class, name = "attempt"),
    @JsonSubTypes.Type(value = JournalLine.Met.class, name = "meeting"),
    @JsonSubTypes.Type(value = JournalLine.Diagnosed.class, name = "diagnosis"),
    @JsonSubTypes.Type(value = JournalLine.Agreed.class, name = "commitment"),
    @JsonSubTypes.Type(value = JournalLine.Closed.class, name = "closure"),
    @JsonSubTypes.Type(value = JournalLine.Ended.class, name = "end")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface JournalLine {

    /**
     * @param operator null before there is one
     * @param household a key of the simulation's own
     * @param reference of the referral; for what is done in a case, of the one that opened it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record About(
            String department,
            @Nullable String operator,
            String source,
            String stage,
            String household,
            String reference) {}

    /** A line about a case. */
    sealed interface OfCase extends JournalLine {

        About about();

        String caseId();

        LocalDate occurredOn();
    }

    /** {@code quotas}: transfers a month by source. */
    record Planned(String department, String operator, int year, Map<String, Integer> quotas) implements JournalLine {}

    /** What was expected of a pushed line, and was found so. */
    enum Result {
        ALLOCATED,
        WAITLISTED,
        ATTACHED,
        REJECTED,
        KNOWN,
        REFUSED
    }

    /**
     * @param caseId null when no case is known
     * @param quotaMonth when allocated
     * @param reason when rejected or refused
     */
    record Referred(
            About about,
            LocalDate occurredOn,
            Result result,
            @Nullable String caseId,
            @Nullable YearMonth quotaMonth,
            @Nullable String reason)
            implements JournalLine {}

    /** One that waited got a place. */
    record Released(About about, LocalDate occurredOn, String caseId, YearMonth quotaMonth) implements JournalLine {}

    /** {@code review}: the state of the steps when they were reviewed. */
    record Attempted(
            About about,
            String caseId,
            LocalDate occurredOn,
            LocalDate recordedOn,
            String channel,
            String outcome,
            @Nullable String review)
            implements OfCase {}

    record Met(
            About about,
            String caseId,
            LocalDate occurredOn,
            LocalDate recordedOn,
            String place,
            @Nullable String startedAt,
            @Nullable String review)
            implements OfCase {}

    record Diagnosed(About about, String caseId, LocalDate occurredOn, LocalDate recordedOn, String kind)
            implements OfCase {}

    record Agreed(About about, String caseId, LocalDate occurredOn, LocalDate recordedOn, int steps)
            implements OfCase {}

    record Closed(About about, String caseId, LocalDate occurredOn, LocalDate recordedOn, String motive)
            implements OfCase {}

    /** The month was played to its end. */
    record Ended(LocalDate firstDay, LocalDate lastDay, Instant at) implements JournalLine {}
}
