package fr.allervers.visit.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.visit.v1.CommitmentAgreed;
import fr.allervers.testkit.Contracts;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.commitment.domain.AgreedStep;
import fr.allervers.visit.commitment.domain.Commitment;
import fr.allervers.visit.commitment.domain.CommitmentForm;
import fr.allervers.visit.commitment.domain.StepKind;
import fr.allervers.visit.fixtures.Cases;
import fr.allervers.visit.fixtures.Letters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentOutgoingContractTest {

    @Test
    void letter_ofASignedContract_isTheApprovedExample() {
        CommitmentAgreed approved = Letters.approved(EventType.COMMITMENT_AGREED, CommitmentAgreed.class);
        Commitment commitment = new Commitment(
                UUID.randomUUID(),
                approved.fact().caseId(),
                approved.fact().occurredOn(),
                CommitmentForm.SIGNED,
                List.of(
                        new AgreedStep(StepKind.CONTACT_BAILLEUR, "Proposer un plan"),
                        new AgreedStep(StepKind.FSL, "Déposer le dossier"),
                        new AgreedStep(StepKind.DROITS_CAF, "Rétablir l'APL")));

        CommitmentAgreed letter =
                CommitmentOutgoing.letter(Letters.factLike(approved, Cases.at(ProcedureStage.CDP)), commitment);

        assertThat(letter).isEqualTo(approved);
        Contracts.assertFits(letter);
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(fr.allervers.contracts.visit.v1.StepKind.class, StepKind.class);
        Contracts.assertSameNames(fr.allervers.contracts.visit.v1.CommitmentForm.class, CommitmentForm.class);
    }
}
