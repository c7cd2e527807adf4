package fr.allervers.referral.protection;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.protection.domain.ErasureCertificate;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Certificates of erasure; added, never changed. */
@ApplicationScoped
public class ErasureStore {

    Uni<Void> add(Tx tx, ErasureCertificate certificate) {
        return tx.session().persist(ErasureRow.of(certificate)).chain(tx.session()::flush);
    }

    Uni<Optional<ErasureCertificate>> ofHousehold(Tx tx, UUID household) {
        return tx.session()
                .createQuery("from ErasureRow where householdId = :household", ErasureRow.class)
                .setParameter("household", household)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(ErasureRow::toCertificate));
    }

    /** Within the scope, else {@link NotFound}. */
    Uni<ErasureCertificate> find(Tx tx, Scope scope, UUID id) {
        return tx.session()
                .find(ErasureRow.class, id)
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(ErasureRow::toCertificate)
                .invoke(certificate -> certificate.departments().forEach(scope::require));
    }
}
