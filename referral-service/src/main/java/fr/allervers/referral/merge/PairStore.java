package fr.allervers.referral.merge;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.household.Likenesses;
import fr.allervers.referral.merge.domain.Merge;
import fr.allervers.referral.merge.domain.Pair;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Pairs of households, with the two referrals. */
@ApplicationScoped
public class PairStore {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String PAIRS = """
            select p.id, p.department, cast(p.likeness as text), p.state, p.found_at, p.decided_by, p.decided_at,
                p.reason, p.household_id, a.id, a.case_id, a.source, a.source_reference, a.stage, a.received_at,
                p.other_household_id, b.id, b.case_id, b.source, b.source_reference, b.stage, b.received_at
            from household_pair p
            join referral a on a.id = p.referral_id
            join referral b on b.id = p.other_referral_id
            where (:everywhere = true or p.department = any (string_to_array(:departments, ',')))
            """;
    private static final String LIST = PAIRS + """
            and (:department = '' or p.department = :department) and p.state = :state and p.id > :after
            order by p.id limit :count
            """;
    private static final String OF_HOUSEHOLD = PAIRS + """
            and p.state = 'OPEN' and :household in (p.household_id, p.other_household_id) order by p.id limit 100
            """;
    private static final String DECIDE = """
            update household_pair set state = :state, decided_at = :at, decided_by = :who, reason = :reason
            where id = :id
            """;
    private static final String REMEMBER = """
            insert into household_pair (id, department, household_id, other_household_id, referral_id,
                other_referral_id, state, found_at, decided_at, decided_by, reason)
            select :id, :department, s.household_id, a.household_id, s.opened_by, a.opened_by, :state, :at, :at, :who,
                :reason
            from procedure_case s, procedure_case a where s.case_id = :survivingCase and a.case_id = :absorbedCase
            on conflict (least(household_id, other_household_id), greatest(household_id, other_household_id))
            do update set state = excluded.state, decided_at = excluded.decided_at, decided_by = excluded.decided_by,
                reason = excluded.reason
            """;

    /** {@code department}: null means any; {@code after}: the last of the page before. */
    public record Filter(
            @Nullable String department,
            Pair.State state,
            @Nullable UUID after,
            int limit) {}

    Uni<List<Pair>> list(Tx tx, Scope scope, Filter filter) {
        return scoped(tx.session().createNativeQuery(LIST, Tuple.class), scope)
                .setParameter("department", filter.department() == null ? "" : filter.department())
                .setParameter("state", filter.state().name())
                .setParameter("after", filter.after() == null ? FIRST : filter.after())
                .setParameter("count", filter.limit() + 1)
                .getResultList()
                .map(rows -> rows.stream().map(PairStore::pair).toList());
    }

    /** The open ones. */
    Uni<List<Pair>> ofHousehold(Tx tx, Scope scope, UUID household) {
        return scoped(tx.session().createNativeQuery(OF_HOUSEHOLD, Tuple.class), scope)
                .setParameter("household", household)
                .getResultList()
                .map(rows -> rows.stream().map(PairStore::pair).toList());
    }

    Uni<Pair> find(Tx tx, Scope scope, UUID id) {
        return one(tx, scope, id, PAIRS + " and p.id = :id");
    }

    /** Who decides a pair is alone to do it. */
    Uni<Pair> lock(Tx tx, Scope scope, UUID id) {
        return one(tx, scope, id, PAIRS + " and p.id = :id for update of p");
    }

    private static Uni<Pair> one(Tx tx, Scope scope, UUID id, String sql) {
        return scoped(tx.session().createNativeQuery(sql, Tuple.class), scope)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(PairStore::pair);
    }

    Uni<Void> decide(Tx tx, UUID id, Pair.State state, Merge.Deed deed) {
        return tx.session()
                .createNativeQuery(DECIDE)
                .setParameter("state", state.name())
                .setParameter("at", deed.at().atOffset(ZoneOffset.UTC))
                .setParameter("who", deed.who())
                .setParameter("reason", deed.reason())
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What a person said of the two households, whether the machine had asked or not. */
    Uni<Void> remember(Tx tx, UUID id, Merge merge, Pair.State state, Merge.Deed deed) {
        return tx.session()
                .createNativeQuery(REMEMBER)
                .setParameter("id", id)
                .setParameter("department", merge.department())
                .setParameter("survivingCase", merge.survivingCase())
                .setParameter("absorbedCase", merge.absorbedCase())
                .setParameter("state", state.name())
                .setParameter("at", deed.at().atOffset(ZoneOffset.UTC))
                .setParameter("who", deed.who())
                .setParameter("reason", deed.reason())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static SelectionQuery<Tuple> scoped(SelectionQuery<Tuple> query, Scope scope) {
        return query.setParameter("everywhere", scope.everywhere())
                .setParameter("departments", String.join(",", scope.departments()));
    }

    private static Pair pair(Tuple row) {
        return new Pair(
                row.get(0, UUID.class),
                row.get(1, String.class),
                side(row, 8),
                side(row, 15),
                Optional.ofNullable(row.get(2, String.class)).map(Likenesses::read),
                Pair.State.valueOf(row.get(3, String.class)),
                instant(row, 4),
                Optional.ofNullable(row.get(5, String.class))
                        .map(who -> new Merge.Deed(who, instant(row, 6), row.get(7, String.class))));
    }

    private static Pair.Side side(Tuple row, int first) {
        return new Pair.Side(
                row.get(first, UUID.class),
                row.get(first + 1, UUID.class),
                row.get(first + 2, UUID.class),
                Source.valueOf(row.get(first + 3, String.class)),
                row.get(first + 4, String.class),
                Stage.valueOf(row.get(first + 5, String.class)),
                instant(row, first + 6));
    }

    private static Instant instant(Tuple row, int column) {
        return row.get(column, OffsetDateTime.class).toInstant();
    }
}
