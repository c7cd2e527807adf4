package fr.allervers.referral.intake.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.eligibility.domain.Situation;
import fr.allervers.referral.household.domain.MatchKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral at the door, well-formed.
 *
 * @param fingerprint digest of the whole content: the same again is recognised, another under the same key refused
 * @param details the content as it came, kept for the operator
 */
public record Arrival(
        String fingerprint,
        Source source,
        String sourceReference,
        String department,
        Stage stage,
        LocalDate stageDate,
        @Nullable LocalDate hearingDate,
        Situation situation,
        Identity identity,
        String details) {

    /** What the order of the waitlist looks at; of the stock of prolonged truces, waiting began with the act. */
    public Need need(LocalDate today) {
        return new Need(situation.arrearsCents(), situation.vulnerabilities(), situation.backlog() ? stageDate : today);
    }

    public MatchKey matchKey() {
        Identity.Person tenant = identity.tenant();
        return MatchKey.of(tenant.lastName(), tenant.firstName(), tenant.birthDate(), identity.commune());
    }
}
