package fr.allervers.contracts.followup.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.util.UUID;

/** A two-way exchange armed the 15-day watch (veille sociale post-intervention). */
@Meaning("A two-way exchange armed the 15-day watch (veille sociale post-intervention).")
public record WatchArmed(
        Fact fact,
        @Meaning("The watch.") UUID watchId,

        @Meaning("Last day in time, in the department's time zone.")
        LocalDate dueOn)
        implements CaseEvent {}
