package fr.allervers.referral.stage.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The refusal of police assistance by silence (<i>refus implicite du concours de la force publique</i>), worked out and
 * never stored: two months without an answer to the request (CPCE R153-1, rule D-RFP).
 *
 * @param on the last day of the silence
 */
public record ImplicitRefusal(LocalDate on, UUID requestId, LocalDate requestedOn) {

    public static final String RULE = "D-RFP";
    public static final String ARTICLE = "CPCE R153-1";
    private static final Period SILENCE = Period.ofMonths(2);

    /** For the last request that stands, unless it was answered or the procedure ended before. */
    static Optional<ImplicitRefusal> of(List<StageFact> standing) {
        return standing.reversed().stream()
                .filter(fact -> fact.said().act() == ProcedureAct.RFP)
                .findFirst()
                .map(request -> new ImplicitRefusal(
                        request.said().on().plus(SILENCE),
                        request.id(),
                        request.said().on()))
                .filter(refusal -> standing.stream().noneMatch(refusal::isMoot));
    }

    public boolean isInForce(LocalDate today) {
        return today.isAfter(on);
    }

    private boolean isMoot(StageFact fact) {
        LocalDate day = fact.said().on();
        return !day.isBefore(requestedOn)
                && (fact.said().act().decidesOnForce() || (fact.said().act().endsTheProcedure() && !day.isAfter(on)));
    }
}
