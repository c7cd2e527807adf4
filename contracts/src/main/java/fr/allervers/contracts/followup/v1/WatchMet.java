package fr.allervers.contracts.followup.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.util.UUID;

/** An exchange reviewed the steps: the watch is met. */
@Meaning("An exchange reviewed the steps: the watch is met.")
public record WatchMet(
        Fact fact,
        @Meaning("The watch.") UUID watchId,

        @Meaning("Last day in time, in the department's time zone.")
        LocalDate dueOn,

        @Meaning("True when the check happened on or before the due day.")
        boolean onTime)
        implements CaseEvent {}
