package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants a place: what the order and the choice look at.
 *
 * @param vulnerabilities how many are known beforehand
 * @param waitingSince the day it came, or, of the stock of prolonged truces, the day of its act
 * @param refusedBy operators that refused it
 */
public record Candidate(
        UUID referralId,
        Source source,
        Stage stage,
        String commune,
        @Nullable LocalDate hearingDate,
        long arrearsCents,
        int vulnerabilities,
        LocalDate waitingSince,
        Set<String> refusedBy) {

    public Candidate {
        refusedBy = Set.copyOf(refusedBy);
    }
}
