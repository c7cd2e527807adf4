package fr.allervers.visit.casefile;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.ActAnnulled;
import fr.allervers.contracts.referral.v1.ActRecorded;
import fr.allervers.contracts.referral.v1.ActRetracted;
import fr.allervers.contracts.referral.v1.HouseholdErased;
import fr.allervers.contracts.referral.v1.HouseholdMerged;
import fr.allervers.contracts.referral.v1.HouseholdUnmerged;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.ReferralReceived;
import fr.allervers.contracts.referral.v1.ReferralRefused;
import fr.allervers.contracts.referral.v1.ReferralSeparated;
import fr.allervers.contracts.referral.v1.ReferralWaitlisted;
import fr.allervers.contracts.referral.v1.ReferralWithdrawn;
import fr.allervers.contracts.referral.v1.RetractionReason;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.OpenCases.Allocation;
import fr.allervers.visit.casefile.domain.AllocationRefusal;
import fr.allervers.visit.casefile.domain.Opening;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.ReferralSource;
import fr.allervers.visit.casefile.domain.StageMark;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Letters of referral-service: an allocation opens a case, a refusal takes it back, the procedure's acts date it, an
 * erasure empties it; the rest is for others.
 */
@ApplicationScoped
public class ReferralIncoming implements LetterReader {

    private static final String ANNULMENT = "ANNULATION";
    private static final String WRONG_FILE = RetractionReason.WRONG_FILE.name();
    private static final Supplier<Uni<Void>> NOTHING = () -> Uni.createFrom().voidItem();

    private final Mailbox mailbox;
    private final OpenCases openCases;
    private final TakeBackCase takeBackCase;
    private final MarkOwnStage markOwnStage;
    private final MarkStage markStage;
    private final NoteAct noteAct;
    private final RetractAct retractAct;
    private final ForgetCase forgetCase;
    private final FollowMerge followMerge;

    public ReferralIncoming(
            Mailbox mailbox,
            OpenCases openCases,
            TakeBackCase takeBackCase,
            MarkOwnStage markOwnStage,
            MarkStage markStage,
            NoteAct noteAct,
            RetractAct retractAct,
            ForgetCase forgetCase,
            FollowMerge followMerge) {
        this.mailbox = mailbox;
        this.openCases = openCases;
        this.takeBackCase = takeBackCase;
        this.markOwnStage = markOwnStage;
        this.markStage = markStage;
        this.noteAct = noteAct;
        this.retractAct = retractAct;
        this.forgetCase = forgetCase;
        this.followMerge = followMerge;
    }

    @Incoming("referral")
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return mailbox.read(records, this);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.REFERRAL);
    }

    @Override
    public Uni<Void> read(Tx tx, Event event) {
        return switch (event) {
            case ReferralAllocated allocated -> openCases.within(tx, List.of(allocation(allocated)));
            case ReferralAttached attached -> own(tx, ownStage(attached));
            case ReferralRefused refused -> takeBack(tx, refused.fact());
            case ReferralWithdrawn withdrawn -> takeBack(tx, withdrawn.fact());
            case StageReached reached -> markStage.within(tx, mark(reached));
            case ActRecorded recorded -> noteAct.within(tx, act(recorded));
            case ActAnnulled annulled -> noteAct.within(tx, act(annulled));
            case ActRetracted retracted -> retractAct.within(tx, retraction(retracted));
            case ReferralSeparated separated ->
                retraction(separated).map(one -> retractAct.within(tx, one)).orElseGet(NOTHING);
            case HouseholdErased erased -> forgetCase.within(tx, forgetting(erased));
            case HouseholdMerged merged ->
                merge(merged).map(one -> followMerge.within(tx, one)).orElseGet(NOTHING);
            case HouseholdUnmerged back ->
                unmerge(back).map(one -> followMerge.within(tx, one)).orElseGet(NOTHING);
            default -> Uni.createFrom().voidItem();
        };
    }

    /** Allocations that follow each other at once, as long as each is of another case. */
    @Override
    public Uni<Void> readAll(Tx tx, List<Event> events) {
        Uni<Void> all = Uni.createFrom().voidItem();
        Map<UUID, Allocation> allocated = new LinkedHashMap<>();
        for (Event event : events) {
            if (event instanceof ReferralAllocated one
                    && !allocated.containsKey(one.fact().caseId())) {
                allocated.put(one.fact().caseId(), allocation(one));
            } else if (!(event instanceof ReferralReceived || event instanceof ReferralWaitlisted)) {
                List<Allocation> before = List.copyOf(allocated.values());
                allocated.clear();
                all = all.chain(() -> open(tx, before)).chain(() -> read(tx, event));
            }
        }
        return all.chain(() -> open(tx, List.copyOf(allocated.values())));
    }

    private Uni<Void> open(Tx tx, List<Allocation> allocated) {
        return allocated.isEmpty() ? NOTHING.get() : openCases.within(tx, allocated);
    }

    private static Allocation allocation(ReferralAllocated told) {
        return new Allocation(opening(told.fact()), ownStage(told));
    }

    /** A referral that left while it waited was with nobody. */
    private Uni<Void> takeBack(Tx tx, Fact fact) {
        return fact.operator() == null
                ? Uni.createFrom().voidItem()
                : takeBackCase.within(tx, fact.caseId(), fact.operator());
    }

    static Opening opening(Fact fact) {
        if (fact.operator() == null) {
            throw AllocationRefusal.ALLOCATED_TO_NOBODY.refuse();
        }
        return new Opening(
                fact.caseId(),
                fact.householdId(),
                fact.department(),
                fact.operator(),
                ReferralSource.valueOf(fact.source().name()),
                ProcedureStage.valueOf(fact.stage().name()),
                fact.occurredOn(),
                fact.recordedAt());
    }

    /** Older letters did not date the stage: then it holds before every other. */
    private Uni<Void> own(Tx tx, Optional<MarkOwnStage.Command> told) {
        return told.map(command -> markOwnStage.within(tx, command))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    static Optional<MarkOwnStage.Command> ownStage(ReferralAllocated told) {
        return ownStage(told.fact(), told.referralId(), told.stageDate(), true, told.hearingDate());
    }

    static Optional<MarkOwnStage.Command> ownStage(ReferralAttached told) {
        return ownStage(told.fact(), told.referralId(), told.stageDate(), false, told.hearingDate());
    }

    private static Optional<MarkOwnStage.Command> ownStage(
            Fact fact, UUID referralId, @Nullable LocalDate on, boolean opens, @Nullable LocalDate hearingOn) {
        return Optional.ofNullable(on)
                .map(day -> new StageMark(stage(fact.stage()), day, fact.recordedAt(), true))
                .map(mark ->
                        new MarkOwnStage.Command(fact.eventId(), fact.caseId(), referralId, mark, opens, hearingOn));
    }

    static ForgetCase.Command forgetting(HouseholdErased erased) {
        Fact fact = erased.fact();
        return new ForgetCase.Command(fact.caseId(), fact.householdId(), fact.recordedAt());
    }

    /** Told once for each case: the absorbed one's copy is enough, and only when it was open. */
    static Optional<MergeStore.Merge> merge(HouseholdMerged merged) {
        return merged.caseAbsorbed() && merged.fact().caseId().equals(merged.absorbedCaseId())
                ? Optional.of(new MergeStore.Merge(
                        merged.mergeId(),
                        merged.absorbedCaseId(),
                        merged.survivingCaseId(),
                        merged.recordedAt(),
                        false))
                : Optional.empty();
    }

    static Optional<MergeStore.Merge> unmerge(HouseholdUnmerged back) {
        return back.caseRestored() && back.fact().caseId().equals(back.restoredCaseId())
                ? Optional.of(new MergeStore.Merge(
                        back.mergeId(), back.restoredCaseId(), back.survivingCaseId(), back.recordedAt(), true))
                : Optional.empty();
    }

    static MarkStage.Command mark(StageReached reached) {
        return new MarkStage.Command(
                reached.eventId(),
                reached.fact().caseId(),
                new StageMark(stage(reached.reached()), reached.reachedOn(), reached.recordedAt(), true),
                reached.documentKind(),
                name(reached.act()),
                either(reached.fact().supersedes(), reached.correctsReferral()));
    }

    static NoteAct.Command act(ActRecorded told) {
        return new NoteAct.Command(
                told.eventId(),
                told.fact().caseId(),
                told.act().name(),
                told.actedOn(),
                told.recordedAt(),
                told.shows() == null ? null : stage(told.shows()),
                told.documentKind(),
                name(told.hearing()),
                name(told.presence()),
                name(told.judgement()),
                either(told.fact().supersedes(), told.correctsReferral()),
                null);
    }

    static NoteAct.Command act(ActAnnulled told) {
        return new NoteAct.Command(
                told.eventId(),
                told.fact().caseId(),
                ANNULMENT,
                told.annulledOn(),
                told.recordedAt(),
                null,
                told.documentKind(),
                null,
                null,
                null,
                either(told.fact().supersedes(), told.correctsReferral()),
                either(told.annuls(), told.annulsReferral()));
    }

    static RetractAct.Command retraction(ActRetracted told) {
        UUID retracts = told.fact().supersedes();
        if (retracts == null) {
            throw AllocationRefusal.RETRACTS_NOTHING.refuse();
        }
        return new RetractAct.Command(
                told.eventId(),
                told.fact().caseId(),
                retracts,
                told.reason().name(),
                told.fact().occurredOn(),
                told.recordedAt());
    }

    /** The stage that the referral told itself is none of the case that it left; its own case is new. */
    static Optional<RetractAct.Command> retraction(ReferralSeparated separated) {
        return separated.fact().caseId().equals(separated.leftCaseId())
                ? Optional.of(new RetractAct.Command(
                        separated.eventId(),
                        separated.leftCaseId(),
                        separated.referralId(),
                        WRONG_FILE,
                        separated.fact().occurredOn(),
                        separated.recordedAt()))
                : Optional.empty();
    }

    private static ProcedureStage stage(Stage stage) {
        return ProcedureStage.valueOf(stage.name());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static @Nullable UUID either(@Nullable UUID event, @Nullable UUID referral) {
        return event == null ? referral : event;
    }
}
