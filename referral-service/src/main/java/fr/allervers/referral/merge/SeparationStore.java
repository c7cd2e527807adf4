package fr.allervers.referral.merge;

import fr.allervers.kit.Tx;
import fr.allervers.referral.merge.domain.Merge;
import fr.allervers.referral.merge.domain.Separation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Separations as facts, and what is remembered of the two households. */
@ApplicationScoped
public class SeparationStore {

    private static final String ADD = """
            insert into referral_separation (referral_id, department, left_household_id, left_case_id,
                own_household_id, own_case_id, reason, separated_at, separated_by)
            values (:referral, :department, :leftHousehold, :leftCase, :ownHousehold, :ownCase, :reason, :at, :who)
            """;
    private static final String FIND = """
            select referral_id, department, left_household_id, left_case_id, own_household_id, own_case_id,
                separated_by, separated_at, reason
            from referral_separation where referral_id = :referral
            """;
    /** The likeness that had been taken for sameness stays readable with the pair. */
    private static final String APART = """
            insert into household_pair (id, department, household_id, other_household_id, referral_id,
                other_referral_id, likeness, state, found_at, decided_at, decided_by, reason)
            select :id, :department, :ownHousehold, household_id, referral_id,
                cast(recognised_by ->> 'referralId' as uuid), recognised_by - cast('referralId' as text), 'DIFFERENT', :at, :at,
                :who, :reason
            from household_identity where referral_id = :referral
            """;

    Uni<Optional<Separation>> find(Tx tx, UUID referralId) {
        return tx.session()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("referral", referralId)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(SeparationStore::separation));
    }

    Uni<Void> add(Tx tx, Separation separation) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("referral", separation.referralId())
                .setParameter("department", separation.department())
                .setParameter("leftHousehold", separation.leftHousehold())
                .setParameter("leftCase", separation.leftCase())
                .setParameter("ownHousehold", separation.ownHousehold())
                .setParameter("ownCase", separation.ownCase())
                .setParameter("reason", separation.separated().reason())
                .setParameter("at", separation.separated().at().atOffset(ZoneOffset.UTC))
                .setParameter("who", separation.separated().who())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The two are different, as a person said; to be called while it is still known why they were taken for one. */
    Uni<Void> rememberApart(Tx tx, UUID pairId, Separation separation) {
        return tx.session()
                .createNativeQuery(APART)
                .setParameter("id", pairId)
                .setParameter("department", separation.department())
                .setParameter("ownHousehold", separation.ownHousehold())
                .setParameter("referral", separation.referralId())
                .setParameter("reason", separation.separated().reason())
                .setParameter("at", separation.separated().at().atOffset(ZoneOffset.UTC))
                .setParameter("who", separation.separated().who())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Separation separation(Tuple row) {
        return new Separation(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, UUID.class),
                row.get(3, UUID.class),
                row.get(4, UUID.class),
                row.get(5, UUID.class),
                new Merge.Deed(
                        row.get(6, String.class),
                        row.get(7, OffsetDateTime.class).toInstant(),
                        row.get(8, String.class)));
    }
}
