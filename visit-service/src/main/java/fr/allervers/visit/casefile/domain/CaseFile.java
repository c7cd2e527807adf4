package fr.allervers.visit.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An allocated case (<em>dossier</em>): one procedure episode of one household, in the hands of one operator.
 *
 * @param firstMetOn day of the first meeting in person, null before it
 * @param lastExchangeOn day of the last two-way exchange, a meeting included
 * @param hearingOn the hearing that is set, as told last; null when none is, or when it was held
 * @param closure null while the intervention goes on
 */
public record CaseFile(
        UUID id,
        UUID householdId,
        String department,
        String operator,
        ReferralSource source,
        LocalDate openedOn,
        StageHistory stages,
        @Nullable LocalDate firstMetOn,
        @Nullable LocalDate lastExchangeOn,
        @Nullable LocalDate hearingOn,
        @Nullable Closure closure,
        long version) {

    /** {@code told}: what was told before the case was allocated, while it waited. */
    public static CaseFile open(Opening opening, ToldActs told) {
        return new CaseFile(
                opening.caseId(),
                opening.householdId(),
                opening.department(),
                opening.operator(),
                opening.source(),
                opening.openedOn(),
                new StageHistory(opening.stage(), told.standing()),
                null,
                null,
                told.hearing().orElse(null),
                null,
                0);
    }

    public LocalDate today(Instant now) {
        return DepartmentTime.today(department, now);
    }

    public CaseState state() {
        return closure == null ? CaseState.OPEN : CaseState.CLOSED;
    }

    public boolean wasMetBy(LocalDate day) {
        return firstMetOn != null && !firstMetOn.isAfter(day);
    }

    /** A two-way exchange took place; entries may come late, the last day counts. */
    public CaseFile exchanged(LocalDate on) {
        LocalDate last = lastExchangeOn == null || lastExchangeOn.isBefore(on) ? on : lastExchangeOn;
        return with(firstMetOn, last, closure);
    }

    public CaseFile met(LocalDate on) {
        LocalDate first = firstMetOn == null || firstMetOn.isAfter(on) ? on : firstMetOn;
        return with(first, lastExchangeOn, closure).exchanged(on);
    }

    /** New work needs an intervention that goes on. */
    public void requireOpen() {
        if (closure != null) {
            throw CaseRefusal.CASE_CLOSED.refuse();
        }
    }

    /** Present when this very closure was recorded before: a retry. */
    public Optional<Recorded<CaseFile>> alreadyClosedBy(Closure asked) {
        return closure != null && closure.saysSameAs(asked)
                ? Optional.of(new Recorded<>(this, false))
                : Optional.empty();
    }

    public CaseFile close(Closure with) {
        requireOpen();
        return with(firstMetOn, lastExchangeOn, with);
    }

    private CaseFile with(@Nullable LocalDate firstMet, @Nullable LocalDate lastExchange, @Nullable Closure end) {
        return new CaseFile(
                id,
                householdId,
                department,
                operator,
                source,
                openedOn,
                stages,
                firstMet,
                lastExchange,
                hearingOn,
                end,
                version);
    }
}
