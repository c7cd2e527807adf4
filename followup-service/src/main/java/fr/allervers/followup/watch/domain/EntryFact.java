package fr.allervers.followup.watch.domain;

import fr.allervers.followup.domain.Source;
import fr.allervers.followup.domain.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every entry says: whose case, when it happened there, when it became known. {@code supersedes}: the entry that
 * this one corrects. Instants are kept to the microsecond, as they are stored.
 */
public record EntryFact(
        UUID id,
        UUID caseId,
        UUID householdId,
        LocalDate occurredOn,
        Instant recordedAt,
        String department,
        @Nullable String operator,
        Stage stage,
        Source source,
        @Nullable UUID supersedes) {

    public EntryFact {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
