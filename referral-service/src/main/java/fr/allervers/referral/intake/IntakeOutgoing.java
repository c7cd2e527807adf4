package fr.allervers.referral.intake;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.referral.v1.AnswerOverdue;
import fr.allervers.contracts.referral.v1.HouseholdIdentity;
import fr.allervers.contracts.referral.v1.InformationAsked;
import fr.allervers.contracts.referral.v1.ReferralAccepted;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.ReferralReceived;
import fr.allervers.contracts.referral.v1.ReferralRefused;
import fr.allervers.contracts.referral.v1.ReferralRejected;
import fr.allervers.contracts.referral.v1.ReferralWaitlisted;
import fr.allervers.contracts.referral.v1.ReferralWithdrawn;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.intake.domain.Entry;
import fr.allervers.referral.intake.domain.Identity;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what became of referrals, and who the household is to the one service that may know. */
@ApplicationScoped
public class IntakeOutgoing {

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    public IntakeOutgoing(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> tell(Tx tx, List<Entry> entries) {
        List<Event> events = entries.stream().flatMap(this::letters).toList();
        return outbox.appendAll(tx, events);
    }

    private Stream<Event> letters(Entry entry) {
        Stream<Event> identity = entry.referral().householdId().stream()
                .map(household -> identity(household, entry.arrival().identity()));
        return Stream.concat(identity, Stream.of(received(entry.referral()), outcome(entry)));
    }

    /** What became of referrals that waited or were moved; the rows of their cases must be held. */
    public Uni<Void> tellMoved(Tx tx, List<Referral> referrals) {
        return outbox.appendAll(tx, referrals.stream().map(this::moved).toList());
    }

    private CaseEvent moved(Referral referral) {
        return switch (referral.state()) {
            case Referral.State.Rejected _ -> throw new IllegalStateException("a rejection is final");
            case Referral.State.Attached(UUID to) -> new ReferralAttached(fact(referral, null), referral.id(), to);
            case Referral.State.Allocated state -> allocated(referral, state);
            case Referral.State.Accepted state -> new ReferralAccepted(fact(referral, state.operator()), referral.id());
            case Referral.State.Waitlisted _, Referral.State.Withdrawn _ ->
                throw new IllegalStateException("told with its rank or its motive");
        };
    }

    /** It waits again; {@code rank}: how many wait, itself included. */
    public Uni<Void> tellWaiting(Tx tx, Referral referral, int rank, WaitReason reason) {
        return outbox.append(tx, new ReferralWaitlisted(fact(referral, null), referral.id(), rank, reason.code()));
    }

    /** {@code operator}: who had it until now, if somebody had. */
    public Uni<Void> tellWithdrawn(Tx tx, Referral referral, @Nullable String operator, String motive) {
        return outbox.append(tx, new ReferralWithdrawn(fact(referral, operator), referral.id(), motive));
    }

    /** An operator refused; told before what the allocation makes of it. */
    public Uni<Void> tellRefused(Tx tx, Referral referral, String operator, String motive) {
        return outbox.append(tx, new ReferralRefused(fact(referral, operator), referral.id(), motive));
    }

    public Uni<Void> tellInformationAsked(Tx tx, Referral referral, String operator) {
        return outbox.append(tx, new InformationAsked(fact(referral, operator), referral.id()));
    }

    public Uni<Void> tellOverdue(Tx tx, Referral referral, Referral.State.Allocated state) {
        return outbox.append(
                tx, new AnswerOverdue(fact(referral, state.operator()), referral.id(), state.answerDueOn()));
    }

    private CaseEvent received(Referral referral) {
        return new ReferralReceived(fact(referral, null), referral.id());
    }

    private CaseEvent outcome(Entry entry) {
        Referral referral = entry.referral();
        return switch (referral.state()) {
            case Referral.State.Rejected(List<String> rules) ->
                new ReferralRejected(
                        fact(referral, null),
                        referral.id(),
                        rules.stream()
                                .map(rule -> EligibilityRule.valueOf(rule).code())
                                .toList());
            case Referral.State.Attached(UUID to) -> new ReferralAttached(fact(referral, null), referral.id(), to);
            case Referral.State.Waitlisted(var reason) ->
                new ReferralWaitlisted(
                        fact(referral, null),
                        referral.id(),
                        entry.chosen().orElseThrow().place(),
                        reason.code());
            case Referral.State.Allocated state -> allocated(referral, state);
            case Referral.State.Accepted _, Referral.State.Withdrawn _ ->
                throw new IllegalStateException("no referral enters like this");
        };
    }

    private CaseEvent allocated(Referral referral, Referral.State.Allocated state) {
        return new ReferralAllocated(fact(referral, state.operator()), referral.id(), state.quotaMonth());
    }

    private Fact fact(Referral referral, @Nullable String operator) {
        Instant now = clock.instant();
        return new Fact(
                ids.next(),
                referral.caseId(),
                // a rejected household is not kept: its facts carry a pseudonym that is used once
                referral.householdId().orElseGet(referral::id),
                DepartmentZone.today(referral.department(), now),
                now,
                referral.department(),
                operator,
                fr.allervers.contracts.Stage.valueOf(referral.stage().name()),
                fr.allervers.contracts.Source.valueOf(referral.source().name()),
                null);
    }

    private HouseholdIdentity identity(UUID household, Identity identity) {
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
                                person.birthDate()))
                        .toList(),
                identity.phones(),
                identity.email(),
                identity.addressLines(),
                identity.postalCode(),
                identity.commune());
    }
}
