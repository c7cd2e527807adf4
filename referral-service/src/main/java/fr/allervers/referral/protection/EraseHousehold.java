package fr.allervers.referral.protection;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.protection.domain.ErasureCertificate;
import fr.allervers.referral.protection.domain.ErasureReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Erases a household because somebody asked or because it should not be here; once, with all that are one with it. */
@ApplicationScoped
public class EraseHousehold {

    private final Transactions transactions;
    private final HoldHousehold hold;
    private final ErasureStore certificates;
    private final ForgetHousehold forget;
    private final AccessLog accessLog;

    EraseHousehold(
            Transactions transactions,
            HoldHousehold hold,
            ErasureStore certificates,
            ForgetHousehold forget,
            AccessLog accessLog) {
        this.transactions = transactions;
        this.hold = hold;
        this.certificates = certificates;
        this.forget = forget;
        this.accessLog = accessLog;
    }

    /** {@code first}: false when the household was erased before; the certificate is then the first one. */
    public record Erased(ErasureCertificate certificate, boolean first) {}

    public Uni<Erased> handle(Scope scope, UUID household, ErasureReason reason) {
        return transactions.run(tx -> hold.within(tx, household)
                .invoke(held -> PersonalStore.requireScope(scope, held))
                .call(held -> accessLog.noteAll(tx, scope, "erase-household", held.households()))
                .chain(held -> forget.within(tx, held, scope.user(), reason))
                .chain(forgotten -> forgotten
                        .map(certificate -> Uni.createFrom().item(new Erased(certificate, true)))
                        .orElseGet(() -> before(tx, household))));
    }

    private Uni<Erased> before(Tx tx, UUID household) {
        return certificates.ofHousehold(tx, household).map(known -> new Erased(known.orElseThrow(), false));
    }

    /** A certificate, for whoever covers the departments of the household. */
    public Uni<ErasureCertificate> certificate(Scope scope, UUID id) {
        return transactions.run(tx -> certificates.find(tx, scope, id));
    }
}
