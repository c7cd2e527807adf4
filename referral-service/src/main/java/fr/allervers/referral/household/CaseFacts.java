package fr.allervers.referral.household;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import java.util.Optional;
import java.util.UUID;

/** What facts about a case repeat of it. */
public record CaseFacts(
        UUID caseId, UUID householdId, String department, Optional<String> operator, Stage stage, Source source) {}
