package fr.allervers.visit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.visit.v1.CaseClosed;
import fr.allervers.contracts.visit.v1.StepsState;
import fr.allervers.contracts.visit.v1.TransitionState;
import fr.allervers.testkit.Contracts;
import fr.allervers.visit.casefile.domain.Closure;
import fr.allervers.visit.casefile.domain.ClosureMotive;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.fixtures.Cases;
import fr.allervers.visit.fixtures.Letters;
import org.junit.jupiter.api.Test;

class CaseOutgoingContractTest {

    @Test
    void letter_ofAClosure_isTheApprovedExample() {
        CaseClosed approved = Letters.approved(EventType.CASE_CLOSED, CaseClosed.class);
        Closure closure = new Closure(
                approved.fact().occurredOn(),
                ClosureMotive.HANDED_OVER,
                approved.fact().recordedAt());

        CaseClosed letter = CaseOutgoing.letter(
                Letters.factLike(
                        approved, Cases.at(ProcedureStage.CDP, Cases.mark(ProcedureStage.ASSIGNATION, "2026-11-12"))),
                closure);

        assertThat(letter).isEqualTo(approved);
        Contracts.assertFits(letter);
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(fr.allervers.contracts.visit.v1.ClosureMotive.class, ClosureMotive.class);
        Contracts.assertSameNames(StepsState.class, fr.allervers.visit.casefile.domain.StepsState.class);
        Contracts.assertSameNames(TransitionState.class, fr.allervers.visit.casefile.domain.TransitionState.class);
    }
}
