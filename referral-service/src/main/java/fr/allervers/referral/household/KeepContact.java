package fr.allervers.referral.household;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Remembers when the household last answered or was met: from then on its data are kept for a time (domain §1.9). */
@ApplicationScoped
public class KeepContact {

    private final CaseStore cases;

    public KeepContact(CaseStore cases) {
        this.cases = cases;
    }

    public Uni<Void> within(Tx tx, UUID caseId, LocalDate contactedOn) {
        return cases.contacted(tx, caseId, contactedOn);
    }
}
