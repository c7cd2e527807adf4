package fr.allervers.visit.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.testkit.Contracts;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.contact.domain.AttemptOutcome;
import fr.allervers.visit.contact.domain.Channel;
import fr.allervers.visit.contact.domain.ContactAttempt;
import fr.allervers.visit.fixtures.Cases;
import fr.allervers.visit.fixtures.Letters;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactOutgoingContractTest {

    @Test
    void letter_ofAnAnsweredCall_isTheApprovedExample() {
        ContactAttempted approved = Letters.approved(EventType.CONTACT_ATTEMPTED, ContactAttempted.class);
        ContactAttempt attempt = new ContactAttempt(
                UUID.randomUUID(),
                approved.fact().caseId(),
                approved.fact().occurredOn(),
                Channel.PHONE,
                AttemptOutcome.ANSWERED,
                null,
                "Rappeler vendredi");

        ContactAttempted letter =
                ContactOutgoing.letter(Letters.factLike(approved, Cases.at(ProcedureStage.CDP)), attempt);

        assertThat(letter).isEqualTo(approved);
        Contracts.assertFits(letter);
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(fr.allervers.contracts.visit.v1.Channel.class, Channel.class);
        Contracts.assertSameNames(fr.allervers.contracts.visit.v1.AttemptOutcome.class, AttemptOutcome.class);
    }
}
