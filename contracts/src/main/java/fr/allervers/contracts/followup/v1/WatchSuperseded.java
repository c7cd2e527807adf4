package fr.allervers.contracts.followup.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.util.UUID;

/** An exchange before the due day, without review of the steps, replaced this watch by the next. */
@Meaning("An exchange before the due day, without review of the steps, replaced this watch by the next.")
public record WatchSuperseded(
        Fact fact,
        @Meaning("The watch.") UUID watchId,

        @Meaning("Last day in time, in the department's time zone.")
        LocalDate dueOn)
        implements CaseEvent {}
