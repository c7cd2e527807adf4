package fr.allervers.referral.household;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.domain.Acquaintance;
import fr.allervers.referral.household.domain.Newcomer;
import fr.allervers.referral.household.domain.OpenCase;
import fr.allervers.referral.household.domain.Recognised;
import fr.allervers.referral.household.domain.Recognition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Recognises households by what referrals say of them. Takes the locks of all keys in their order: who might name the
 * same household waits. Looks at those that share one, decides, then takes the rows of the households that it decided
 * for; when one of them was merged or erased meanwhile it decides anew. As many statements for one as for a thousand.
 */
@ApplicationScoped
public class RecognitionStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String MEET = """
            with given as materialized (
                select r.plain, household_key(r.plain, s.salt) as key, r.referrals
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(plain text, referrals uuid[]),
                     household_salt s
            ), met as (
                insert into household_block as b (key, referrals)
                select distinct on (key) key, referrals from given where referrals is not null order by key
                on conflict (key) do update set referrals =
                    case when cardinality(b.referrals) < %1$d then b.referrals || excluded.referrals
                         else b.referrals end
                returning b.key, b.referrals
            )
            select plain, key, null from given
            union all
            select null, key, case when cardinality(referrals) < %1$d then array_to_string(referrals, ',') end from met
            union all
            select null, key, array_to_string(referrals, ',') from household_block
            where key in (select key from given where referrals is null) and cardinality(referrals) < %1$d
            """.formatted(Recognition.WORN_OUT);
    private static final String KEEP = """
            with fresh as (
                insert into household (id, department)
                select id, department from jsonb_to_recordset(cast(cast(:households as text) as jsonb))
                    as r(id uuid, department text)
            ), named as (
                insert into household_identity (referral_id, household_id, portrait, keys, recognised_by)
                select referral_id, household_id, portrait, keys, recognised_by
                from jsonb_to_recordset(cast(cast(:identities as text) as jsonb))
                    as r(referral_id uuid, household_id uuid, portrait jsonb, keys bigint[], recognised_by jsonb)
            )
            insert into household_pair (id, department, household_id, other_household_id, referral_id,
                other_referral_id, likeness, state, found_at)
            select id, department, household_id, other_household_id, referral_id, other_referral_id, likeness, 'OPEN',
                :now
            from jsonb_to_recordset(cast(cast(:pairs as text) as jsonb))
                as r(id uuid, department text, household_id uuid, other_household_id uuid, referral_id uuid,
                     other_referral_id uuid, likeness jsonb)
            on conflict do nothing
            """;

    private final AcquaintanceStore acquaintances;
    private final Ids ids;
    private final Clock clock;

    public RecognitionStore(AcquaintanceStore acquaintances, Ids ids, Clock clock) {
        this.acquaintances = acquaintances;
        this.ids = ids;
        this.clock = clock;
    }

    /** The households of these referrals, known or new; what is said of them is kept, and pairs that are doubtful. */
    public Uni<Recognition> recognise(Tx tx, List<Newcomer> newcomers) {
        if (newcomers.isEmpty()) {
            return Uni.createFrom().item(Recognition.of(newcomers, Map.of(), ids::next));
        }
        return meet(tx, newcomers)
                .chain(keys -> decide(tx, newcomers, keys).call(recognition -> keep(tx, recognition, keys)));
    }

    /** The open cases of the households that were known before, with their rows held. */
    public Uni<Map<UUID, OpenCase>> openCases(Tx tx, Recognition recognition) {
        return acquaintances.openCases(tx, households(recognition));
    }

    private Uni<Recognition> decide(Tx tx, List<Newcomer> newcomers, List<Key> keys) {
        return acquaintances
                .look(tx, before(newcomers, keys))
                .map(known -> Recognition.of(newcomers, byKey(keys, known), ids::next))
                .chain(recognition -> held(tx, recognition)
                        .chain(stands -> stands ? Uni.createFrom().item(recognition) : decide(tx, newcomers, keys)));
    }

    /** True when those that decided are still of the same households, now that these are held. */
    private Uni<Boolean> held(Tx tx, Recognition recognition) {
        Map<UUID, UUID> matched = recognition.matched();
        return matched.isEmpty()
                ? Uni.createFrom().item(true)
                : acquaintances
                        .hold(tx, households(recognition))
                        .chain(() -> acquaintances.look(tx, matched.keySet()))
                        .map(found -> matched.equals(found.values().stream()
                                .collect(Collectors.toMap(Acquaintance::referralId, Acquaintance::householdId))));
    }

    private static Set<UUID> households(Recognition recognition) {
        return new TreeSet<>(recognition.matched().values());
    }

    private static Uni<List<Key>> meet(Tx tx, List<Newcomer> newcomers) {
        return tx.session()
                .createNativeQuery(MEET, Tuple.class)
                .setParameter("rows", keys(newcomers))
                .getResultList()
                .map(Key::of);
    }

    private static String keys(List<Newcomer> newcomers) {
        Map<String, List<UUID>> byKey = new HashMap<>();
        newcomers.forEach(newcomer -> newcomer.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(newcomer.referralId())));
        ArrayNode rows = MAPPER.createArrayNode();
        newcomers.stream()
                .flatMap(newcomer -> newcomer.portrait().formerKeys().stream())
                .distinct()
                .forEach(plain -> rows.addObject().put("plain", plain));
        byKey.forEach((plain, referrals) -> {
            ObjectNode row = rows.addObject().put("plain", plain);
            referrals.stream()
                    .limit(Recognition.WORN_OUT)
                    .forEach(id -> row.withArray("referrals").add(id.toString()));
        });
        return rows.toString();
    }

    private static Set<UUID> before(List<Newcomer> newcomers, List<Key> keys) {
        Set<UUID> before = new HashSet<>();
        keys.forEach(key -> before.addAll(key.referrals()));
        newcomers.forEach(newcomer -> before.remove(newcomer.referralId()));
        return before;
    }

    private static Map<String, List<Acquaintance>> byKey(List<Key> keys, Map<UUID, Acquaintance> known) {
        return keys.stream()
                .collect(Collectors.toMap(
                        Key::plain,
                        key -> key.referrals().stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private Uni<Void> keep(Tx tx, Recognition recognition, List<Key> keys) {
        Map<String, Long> digests = keys.stream().collect(Collectors.toMap(Key::plain, Key::digest));
        ArrayNode households = MAPPER.createArrayNode();
        ArrayNode identities = MAPPER.createArrayNode();
        ArrayNode pairs = MAPPER.createArrayNode();
        Set<UUID> fresh = new HashSet<>();
        for (Recognised one : recognition.all()) {
            if (one.isNew() && fresh.add(one.householdId())) {
                tx.claim(one.householdId());
                household(households.addObject(), one);
            }
            identity(identities.addObject(), one, digests);
            one.doubts().forEach(doubt -> pair(pairs.addObject(), one, doubt));
        }
        return tx.session()
                .createNativeQuery(KEEP)
                .setParameter("households", households.toString())
                .setParameter("identities", identities.toString())
                .setParameter("pairs", pairs.toString())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static void household(ObjectNode row, Recognised one) {
        row.put("id", one.householdId().toString())
                .put("department", one.portrait().department());
    }

    private static void identity(ObjectNode row, Recognised one, Map<String, Long> digests) {
        row.put("referral_id", one.referralId().toString())
                .put("household_id", one.householdId().toString());
        Portraits.write(row.putObject("portrait"), one.portrait());
        ArrayNode keys = row.putArray("keys");
        one.newcomer().keys().forEach(key -> keys.add(digests.get(key)));
        one.as().ifPresent(as -> {
            ObjectNode match = row.putObject("recognised_by");
            Likenesses.write(match, as.likeness());
            match.put("referralId", as.referralId().toString());
        });
    }

    private void pair(ObjectNode row, Recognised one, Recognised.Match doubt) {
        row.put("id", ids.next().toString())
                .put("department", one.portrait().department())
                .put("household_id", one.householdId().toString())
                .put("other_household_id", doubt.householdId().toString())
                .put("referral_id", one.referralId().toString())
                .put("other_referral_id", doubt.referralId().toString());
        Likenesses.write(row.putObject("likeness"), doubt.likeness());
    }

    /** A key, how it is kept, and the referrals that share it. */
    private record Key(String plain, long digest, List<UUID> referrals) {

        /** From rows that say how a key is kept, and rows that say who shares it. */
        static List<Key> of(List<Tuple> rows) {
            Map<Long, List<UUID>> sharing = new HashMap<>();
            rows.stream()
                    .filter(row -> row.get(2) != null)
                    .forEach(row -> sharing.put(row.get(1, Long.class), ids(row.get(2, String.class))));
            return rows.stream()
                    .filter(row -> row.get(0) != null)
                    .map(row -> new Key(
                            row.get(0, String.class),
                            row.get(1, Long.class),
                            sharing.getOrDefault(row.get(1, Long.class), List.of())))
                    .toList();
        }

        private static List<UUID> ids(String joined) {
            return joined.isEmpty()
                    ? List.of()
                    : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
        }
    }
}
