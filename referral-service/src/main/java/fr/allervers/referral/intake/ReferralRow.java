package fr.allervers.referral.intake;

import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.intake.domain.Referral;
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
import java.util.UUID;
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

    void take(Referral.State.Allocated allocated, Instant now) {
        changedAt = now;
        state = "ALLOCATED";
        operator = allocated.operator();
        quotaMonth = allocated.quotaMonth().toString();
        waitReason = null;
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
                receivedAt,
                toState());
    }

    private Referral.State toState() {
        return switch (state) {
            case "REJECTED" -> new Referral.State.Rejected(words(reasons));
            case "ATTACHED" -> new Referral.State.Attached(attachedTo);
            case "WAITLISTED" -> new Referral.State.Waitlisted(WaitReason.valueOf(waitReason));
            case "ALLOCATED" -> new Referral.State.Allocated(operator, YearMonth.parse(quotaMonth));
            case "ERASED" -> new Referral.State.Erased();
            default -> throw new IllegalStateException("unknown state in the table: " + state);
        };
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
