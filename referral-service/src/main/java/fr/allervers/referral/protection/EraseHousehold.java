package fr.allervers.referral.protection;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.protection.domain.ErasureCertificate;
import fr.allervers.referral.protection.domain.ErasureReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Erases a household because somebody asked or because it should not be here; once. */
@ApplicationScoped
public class EraseHousehold {

    private final Transactions transactions;
    private final PersonalStore households;
    private final ErasureStore certificates;
    private final ForgetHousehold forget;
    private final AccessLog accessLog;

    EraseHousehold(
            Transactions transactions,
            PersonalStore households,
            ErasureStore certificates,
            ForgetHousehold forget,
            AccessLog accessLog) {
        this.transactions = transactions;
        this.households = households;
        this.certificates = certificates;
        this.forget = forget;
        this.accessLog = accessLog;
    }

    /** {@code first}: false when the household was erased before; the certificate is then the first one. */
    public record Erased(ErasureCertificate certificate, boolean first) {}

    public Uni<Erased> handle(Scope scope, UUID household, ErasureReason reason) {
        return transactions.run(tx -> households
                .hold(tx, household)
                .invoke(held -> PersonalStore.requireScope(scope, held))
                .call(() -> accessLog.note(tx, scope, "erase-household", household))
                .chain(held -> certificates
                        .ofHousehold(tx, household)
                        .chain(known -> known.isPresent()
                                ? Uni.createFrom().item(new Erased(known.get(), false))
                                : forget.within(tx, held, scope.user(), reason)
                                        .map(certificate -> new Erased(certificate, true)))));
    }

    /** A certificate, for whoever covers the departments of the household. */
    public Uni<ErasureCertificate> certificate(Scope scope, UUID id) {
        return transactions.run(tx -> certificates.find(tx, scope, id));
    }
}
