package fr.allervers.contracts.followup.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.util.UUID;

/** The due day passed without an exchange. */
@Meaning("The due day passed without an exchange.")
public record WatchMissed(
        Fact fact,
        @Meaning("The watch.") UUID watchId,

        @Meaning("Last day in time, in the department's time zone.")
        LocalDate dueOn)
        implements CaseEvent {}
