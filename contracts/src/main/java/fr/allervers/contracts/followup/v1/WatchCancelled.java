package fr.allervers.contracts.followup.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.util.UUID;

/** Contact became pointless: the watch ended without a check. */
@Meaning("Contact became pointless: the watch ended without a check.")
public record WatchCancelled(
        Fact fact,
        @Meaning("The watch.") UUID watchId,

        @Meaning("Last day in time, in the department's time zone.")
        LocalDate dueOn,

        @Meaning("Stable code: deceased, gone-without-trace, erased, retracted.")
        String motive)
        implements CaseEvent {}
