package fr.allervers.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every fact about a case says: which one, when, where, by whom, at which stage. */
@Meaning("What every fact about a case says: which one, when, where, by whom, at which stage.")
public record Fact(
        @Meaning("UUIDv7 of this event; the same on every delivery.")
        UUID eventId,

        @Meaning("The case: one procedure episode of one household at one dwelling (dossier).")
        UUID caseId,

        @Meaning("Pseudonym of the household (ménage); says nothing about who it is.")
        UUID householdId,

        @Meaning("Local date of the fact in the department's time zone.")
        LocalDate occurredOn,

        @Meaning("When the platform came to know, UTC.") Instant recordedAt,

        @Meaning("Department code, INSEE (2 or 3 characters): 93, 974.")
        String department,

        @Meaning("The operator (équipe mobile) in charge; absent before allocation.") @Nullable
        String operator,

        @Meaning("Procedure stage at the fact, not today's.")
        Stage stage,

        @Meaning("The partner whose referral opened the case.")
        Source source,

        @Meaning("The event that this one corrects; absent when it corrects none.") @Nullable
        UUID supersedes) {}
