package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Meaning;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The yearly plan of a department was set or changed. */
@Meaning("The yearly plan of a department was set or changed; the last version counts.")
public record PlanSet(
        @Meaning("UUIDv7 of this event.") UUID eventId,
        @Meaning("When the platform came to know, UTC.") Instant recordedAt,
        @Meaning("Department code, INSEE.") String department,
        @Meaning("Calendar year of the plan.") int year,
        @Meaning("Version of the plan, from 1.") long version,

        @Meaning("Monthly numbers of transfers, by operator and source.")
        List<MonthlyQuota> quotas,

        @Meaning("First day on which this version counts; absent in events of before: at once.") @Nullable
        LocalDate effectiveFrom)
        implements Event {

    /** So many transfers each month from one source to one operator. */
    @Meaning("So many transfers each month from one source to one operator.")
    public record MonthlyQuota(
            @Meaning("The operator.") String operator,
            @Meaning("The partner.") Source source,
            @Meaning("Transfers per month, zero or more.") int number,

            @Meaning("For this stage alone; absent: for the stages without a quota of their own.") @Nullable
            Stage stage) {}

    public PlanSet {
        quotas = List.copyOf(quotas);
    }

    @Override
    public String key() {
        return "plan-" + department;
    }
}
