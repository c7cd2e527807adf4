package fr.allervers.referral.intake.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.eligibility.domain.Situation;
import fr.allervers.referral.household.domain.Adult;
import fr.allervers.referral.household.domain.Dwelling;
import fr.allervers.referral.household.domain.Portrait;
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

    /** By what the household is recognised; who only lives there is not looked for. */
    public Portrait portrait() {
        return new Portrait(
                department,
                identity.bound().stream()
                        .map(person ->
                                Adult.of(person.lastName(), person.firstName(), person.birthDate(), person.civility()))
                        .toList(),
                identity.phones(),
                identity.email(),
                new Dwelling(identity.addressLines(), identity.commune()));
    }
}
