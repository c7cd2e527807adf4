package fr.allervers.visit.casefile;

import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.CaseState;
import fr.allervers.visit.casefile.domain.CaseSummary;
import fr.allervers.visit.casefile.domain.Closure;
import fr.allervers.visit.casefile.domain.ClosureMotive;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.ReferralSource;
import fr.allervers.visit.casefile.domain.StageHistory;
import fr.allervers.visit.casefile.domain.StageMark;
import fr.allervers.visit.casefile.domain.ToldActs;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it is kept. */
@Entity
@Table(name = "case_file")
class CaseRow {

    @Id
    @Column(name = "case_id")
    UUID id;

    @Column(name = "household_id")
    UUID householdId;

    String department;
    String operator;

    @Column(name = "in_hand")
    boolean inHand;

    @Enumerated(EnumType.STRING)
    ReferralSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "opening_stage")
    ProcedureStage openingStage;

    @Enumerated(EnumType.STRING)
    ProcedureStage stage;

    @Column(name = "opened_on")
    LocalDate openedOn;

    @Column(name = "first_met_on")
    @Nullable
    LocalDate firstMetOn;

    @Column(name = "last_exchange_on")
    @Nullable
    LocalDate lastExchangeOn;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closure_motive")
    @Nullable
    ClosureMotive closureMotive;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "hearing_on")
    @Nullable
    LocalDate hearingOn;

    @Version
    long version;

    protected CaseRow() {}

    /** What partners told of the procedure; the team's own entries change none of it. */
    void follow(ToldActs told) {
        stage = new StageHistory(openingStage, told.standing()).latest();
        hearingOn = told.hearing().orElse(null);
    }

    void take(CaseFile file) {
        stage = file.stages().latest();
        firstMetOn = file.firstMetOn();
        lastExchangeOn = file.lastExchangeOn();
        if (file.closure() != null) {
            take(file.closure());
        }
    }

    private void take(Closure closure) {
        closedOn = closure.closedOn();
        closureMotive = closure.motive();
        closedAt = closure.recordedAt();
    }

    CaseFile toDomain(List<StageMark> marks) {
        return new CaseFile(
                id,
                householdId,
                department,
                operator,
                source,
                openedOn,
                new StageHistory(openingStage, marks),
                firstMetOn,
                lastExchangeOn,
                hearingOn,
                closure(),
                version);
    }

    CaseSummary toSummary() {
        CaseState state = closedOn == null ? CaseState.OPEN : CaseState.CLOSED;
        return new CaseSummary(id, householdId, department, operator, stage, source, state, openedOn, lastExchangeOn);
    }

    private @Nullable Closure closure() {
        return closedOn == null || closureMotive == null || closedAt == null
                ? null
                : new Closure(closedOn, closureMotive, closedAt);
    }
}
