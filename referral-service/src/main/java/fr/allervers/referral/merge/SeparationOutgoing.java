package fr.allervers.referral.merge;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.ReferralSeparated;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.merge.domain.Separation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells that a referral was taken out of a case, once for each of the two; who decided and why stays here. */
@ApplicationScoped
public class SeparationOutgoing {

    private final Outbox outbox;
    private final Ids ids;

    public SeparationOutgoing(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    Uni<Void> separated(Tx tx, Separation separation, CaseFacts left, CaseFacts own) {
        return outbox.appendAll(tx, List.of(letter(separation, left), letter(separation, own)));
    }

    private ReferralSeparated letter(Separation separation, CaseFacts about) {
        Fact fact = new Fact(
                ids.next(),
                about.caseId(),
                about.householdId(),
                DepartmentZone.today(about.department(), separation.separated().at()),
                separation.separated().at(),
                about.department(),
                about.operator().orElse(null),
                Stage.valueOf(about.stage().name()),
                Source.valueOf(about.source().name()),
                null);
        return new ReferralSeparated(
                fact,
                separation.referralId(),
                separation.leftHousehold(),
                separation.leftCase(),
                separation.ownHousehold(),
                separation.ownCase());
    }
}
