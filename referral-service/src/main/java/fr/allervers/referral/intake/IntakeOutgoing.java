package fr.allervers.referral.intake;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.referral.v1.HouseholdIdentity;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.ReferralReceived;
import fr.allervers.contracts.referral.v1.ReferralRejected;
import fr.allervers.contracts.referral.v1.ReferralWaitlisted;
import fr.allervers.kit.Beside;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.FactOutgoing;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.intake.domain.Entry;
import fr.allervers.referral.intake.domain.Identity;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what became of referrals, and who the household is to the one service that may know. */
@ApplicationScoped
public class IntakeOutgoing {

    private final Outbox outbox;
    private final FactOutgoing facts;
    private final Ids ids;
    private final Clock clock;

    public IntakeOutgoing(Outbox outbox, FactOutgoing facts, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Before the entries are kept: writing the letters of hundreds takes as long as a statement, and goes on beside them. */
    Beside<Outbox.Written> write(List<Entry> entries) {
        return outbox.write(entries.stream().flatMap(this::letters).toList());
    }

    Uni<Void> tell(Tx tx, Beside<Outbox.Written> letters) {
        return outbox.append(tx, letters);
    }

    private Stream<Event> letters(Entry entry) {
        Stream<Event> identity = entry.referral().householdId().stream()
                .map(household ->
                        identity(household, entry.referral(), entry.arrival().identity(), null));
        return Stream.concat(identity, Stream.of(received(entry.referral()), outcome(entry)));
    }

    /** Places were found for some that waited; the rows of their cases must be held. */
    Uni<Void> tellAllocated(Tx tx, List<Referral> seated) {
        return outbox.appendAll(tx, seated.stream().map(facts::allocated).toList());
    }

    /** What was told with that referral, in place of all that was told before. */
    Uni<Void> tellIdentity(Tx tx, UUID household, Referral referral, Identity identity) {
        return outbox.append(tx, identity(household, referral, identity, true));
    }

    private CaseEvent received(Referral referral) {
        return new ReferralReceived(facts.of(referral, null), referral.id());
    }

    private CaseEvent outcome(Entry entry) {
        Referral referral = entry.referral();
        return switch (referral.state()) {
            case Referral.State.Rejected(List<String> rules) ->
                new ReferralRejected(
                        facts.of(referral, null),
                        referral.id(),
                        rules.stream()
                                .map(rule -> EligibilityRule.valueOf(rule).code())
                                .toList());
            case Referral.State.Attached(UUID to) ->
                new ReferralAttached(
                        facts.of(referral, null), referral.id(), to, referral.stageDate(), referral.hearingDate());
            case Referral.State.Waitlisted(var reason) ->
                new ReferralWaitlisted(
                        facts.of(referral, null),
                        referral.id(),
                        entry.chosen().orElseThrow().place(),
                        reason.code());
            case Referral.State.Allocated _ -> facts.allocated(referral);
            case Referral.State.Accepted _, Referral.State.Withdrawn _, Referral.State.Erased _ ->
                throw new IllegalStateException("no referral enters like this");
        };
    }

    private HouseholdIdentity identity(UUID household, Referral referral, Identity identity, @Nullable Boolean anew) {
        LocalDate toldOn = DepartmentZone.today(referral.department(), referral.receivedAt());
        Source source = Source.valueOf(referral.source().name());
        return new HouseholdIdentity(
                ids.next(),
                clock.instant(),
                household,
                identity.members().stream()
                        .map(person -> new HouseholdIdentity.Person(
                                person.role(),
                                person.civility(),
                                person.lastName(),
                                person.firstName(),
                                person.birthDate(),
                                person.occupation()))
                        .toList(),
                identity.phones(),
                identity.email(),
                identity.addressLines(),
                identity.postalCode(),
                identity.commune(),
                SituationOutgoing.letter(source, toldOn, identity.circumstances()),
                anew);
    }
}
