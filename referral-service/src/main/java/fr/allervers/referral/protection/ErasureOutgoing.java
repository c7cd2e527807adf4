package fr.allervers.referral.protection;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.ErasureReason;
import fr.allervers.contracts.referral.v1.HouseholdErased;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.protection.domain.ErasureCertificate;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells that households are forgotten: the tombstone of each identity, and a fact for each of their cases. */
@ApplicationScoped
public class ErasureOutgoing {

    private final Outbox outbox;
    private final Ids ids;

    public ErasureOutgoing(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    Uni<Void> tell(Tx tx, ErasureCertificate certificate, List<CaseFacts> cases) {
        return Multi.createFrom()
                .iterable(certificate.households())
                .onItem()
                .transformToUniAndConcatenate(one -> outbox.erase(tx, Topic.IDENTITIES, one.toString()))
                .collect()
                .last()
                .chain(() -> outbox.appendAll(
                        tx,
                        cases.stream().map(about -> erased(certificate, about)).toList()));
    }

    private HouseholdErased erased(ErasureCertificate certificate, CaseFacts about) {
        Fact fact = new Fact(
                ids.next(),
                about.caseId(),
                about.householdId(),
                DepartmentZone.today(about.department(), certificate.erasedAt()),
                certificate.erasedAt(),
                about.department(),
                about.operator().orElse(null),
                Stage.valueOf(about.stage().name()),
                Source.valueOf(about.source().name()),
                null);
        return new HouseholdErased(
                fact, ErasureReason.valueOf(certificate.reason().name()));
    }
}
