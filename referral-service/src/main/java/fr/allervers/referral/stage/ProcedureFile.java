package fr.allervers.referral.stage;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.stage.domain.Hearings;
import fr.allervers.referral.stage.domain.Procedure;
import fr.allervers.referral.stage.domain.StageFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The procedure of one case with what its referrals told.
 *
 * @param partners whose each referral of the case is
 * @param hearings the hearing dates that the referrals themselves told
 */
record ProcedureFile(Procedure procedure, Map<UUID, Source> partners, List<Hearings.Planned> hearings) {

    Optional<LocalDate> hearingDate() {
        return Hearings.date(procedure, hearings);
    }

    Source partner(StageFact fact) {
        return partners.get(fact.referralId());
    }

    ProcedureFile with(Procedure after) {
        return new ProcedureFile(after, partners, hearings);
    }
}
