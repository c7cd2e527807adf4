package fr.allervers.referral.protection;

import fr.allervers.kit.Ids;
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

    private static final String ALSO = """
            insert into erasure_also (household_id, erasure_id)
            select unnest(cast(string_to_array(:households, ',') as uuid[])), :id
            """;
    private static final String OF_HOUSEHOLD = """
            select e.* from erasure e join erased_household h on h.erasure_id = e.id where h.household_id = :household
            """;

    Uni<Void> add(Tx tx, ErasureCertificate certificate) {
        return tx.session()
                .persist(ErasureRow.of(certificate))
                .chain(tx.session()::flush)
                .chain(() -> tx.session()
                        .createNativeQuery(ALSO)
                        .setParameter(
                                "households",
                                Ids.joined(certificate.households().stream()
                                        .skip(1)
                                        .toList()))
                        .setParameter("id", certificate.id())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    /** The one that names it, whether it was asked for or merged with what was. */
    Uni<Optional<ErasureCertificate>> ofHousehold(Tx tx, UUID household) {
        return tx.session()
                .createNativeQuery(OF_HOUSEHOLD, ErasureRow.class)
                .setParameter("household", household)
                .getSingleResultOrNull()
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : certificate(tx, row).map(Optional::of));
    }

    /** Within the scope, else {@link NotFound}. */
    Uni<ErasureCertificate> find(Tx tx, Scope scope, UUID id) {
        return tx.session()
                .find(ErasureRow.class, id)
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .chain(row -> certificate(tx, row))
                .invoke(certificate -> certificate.departments().forEach(scope::require));
    }

    private static Uni<ErasureCertificate> certificate(Tx tx, ErasureRow row) {
        return tx.session()
                .createNativeQuery("select household_id from erasure_also where erasure_id = :id", UUID.class)
                .setParameter("id", row.id)
                .getResultList()
                .map(row::toCertificate);
    }
}
