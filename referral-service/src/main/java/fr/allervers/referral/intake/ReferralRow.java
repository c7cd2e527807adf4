package fr.allervers.referral.intake;

import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.intake.domain.Need;
import fr.allervers.referral.intake.domain.Progress;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.plan.domain.QuotaLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A referral as a row; the partner's content (details) is not read with it. */
@Entity
@Table(name = "referral")
class ReferralRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "household_id")
    @Nullable
    UUID householdId;

    String source;
    String department;

    @Column(name = "source_reference")
    String sourceReference;

    String stage;

    @Column(name = "stage_date")
    LocalDate stageDate;

    @Column(name = "hearing_date")
    @Nullable
    LocalDate hearingDate;

    String commune;
    String state;

    @Nullable
    String operator;

    @Column(name = "quota_month")
    @Nullable
    String quotaMonth;

    @Column(name = "quota_stage")
    @Nullable
    String quotaStage;

    @Column(name = "arrears_cents")
    long arrearsCents;

    int vulnerabilities;

    @Column(name = "waiting_since")
    LocalDate waitingSince;

    @Column(name = "refused_by")
    String refusedBy;

    @Column(name = "answer_due_on")
    @Nullable
    LocalDate answerDueOn;

    @Column(name = "beyond_quota")
    boolean beyondQuota;

    boolean overdue;

    @Column(name = "information_asked")
    boolean informationAsked;

    @Column(name = "withdrawal_motive")
    @Nullable
    String withdrawalMotive;

    @Column(name = "first_met_on")
    @Nullable
    LocalDate firstMetOn;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Column(name = "closure_motive")
    @Nullable
    String closureMotive;

    @Column(name = "attached_to")
    @Nullable
    UUID attachedTo;

    @Column(name = "wait_reason")
    @Nullable
    String waitReason;

    String reasons;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    protected ReferralRow() {}

    /** What moves; the rest of a referral stays as it came. */
    void take(Referral referral, Instant now) {
        changedAt = now;
        Progress progress = referral.progress();
        refusedBy = spaced(progress.refusedBy());
        beyondQuota = progress.beyondQuota();
        overdue = progress.overdue();
        informationAsked = progress.informationAsked();
        firstMetOn = progress.firstMetOn();
        closedOn = progress.closedOn();
        closureMotive = progress.closureMotive();
        take(referral.state());
    }

    private void take(Referral.State next) {
        operator = null;
        quotaMonth = null;
        quotaStage = null;
        answerDueOn = null;
        waitReason = null;
        attachedTo = null;
        switch (next) {
            case Referral.State.Rejected _, Referral.State.Erased _ ->
                throw new IllegalStateException("nothing moves to or from there");
            case Referral.State.Attached(UUID to) -> {
                state = "ATTACHED";
                attachedTo = to;
            }
            case Referral.State.Waitlisted(var reason) -> {
                state = "WAITLISTED";
                waitReason = reason.name();
            }
            case Referral.State.Allocated(var line, var month, var due) -> {
                state = "ALLOCATED";
                place(line, month);
                answerDueOn = due;
            }
            case Referral.State.Accepted(var line, var month) -> {
                state = "ACCEPTED";
                place(line, month);
            }
            case Referral.State.Withdrawn(String motive) -> {
                state = "WITHDRAWN";
                withdrawalMotive = motive;
            }
        }
    }

    private void place(QuotaLine line, YearMonth month) {
        operator = line.operator();
        quotaMonth = month.toString();
        quotaStage = line.stage() == null ? null : line.stage().name();
    }

    /** Between spaces, so that one is found by its whole name. */
    static String spaced(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(" ", " ", " "));
    }

    Referral toReferral() {
        return new Referral(
                id,
                caseId,
                Optional.ofNullable(householdId),
                Source.valueOf(source),
                sourceReference,
                department,
                Stage.valueOf(stage),
                stageDate,
                hearingDate,
                commune,
                new Need(arrearsCents, vulnerabilities, waitingSince),
                receivedAt,
                toState(),
                progress());
    }

    private Progress progress() {
        return new Progress(
                Set.copyOf(words(refusedBy)),
                beyondQuota,
                overdue,
                informationAsked,
                firstMetOn,
                closedOn,
                closureMotive);
    }

    private Referral.State toState() {
        return switch (state) {
            case "REJECTED" -> new Referral.State.Rejected(words(reasons));
            case "ATTACHED" -> new Referral.State.Attached(attachedTo);
            case "WAITLISTED" -> new Referral.State.Waitlisted(WaitReason.valueOf(waitReason));
            case "ALLOCATED" -> new Referral.State.Allocated(line(), YearMonth.parse(quotaMonth), answerDueOn);
            case "ACCEPTED" -> new Referral.State.Accepted(line(), YearMonth.parse(quotaMonth));
            case "WITHDRAWN" -> new Referral.State.Withdrawn(withdrawalMotive);
            case "ERASED" -> new Referral.State.Erased();
            default -> throw new IllegalStateException("unknown state in the table: " + state);
        };
    }

    private QuotaLine line() {
        return new QuotaLine(operator, Source.valueOf(source), quotaStage == null ? null : Stage.valueOf(quotaStage));
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
