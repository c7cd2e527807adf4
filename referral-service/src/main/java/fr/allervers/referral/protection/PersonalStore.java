package fr.allervers.referral.protection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.kit.Ids;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.protection.PersonalTables.PersonalTable;
import fr.allervers.referral.protection.domain.Removal;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What this service holds of one household: found, shown, and forgotten table by table. */
@ApplicationScoped
public class PersonalStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};
    private static final String CASES = """
            select h.id, c.case_id, c.department from household h left join procedure_case c on c.household_id = h.id
            where h.id = any (cast(string_to_array(:households, ',') as uuid[])) order by c.case_id
            """;
    private static final String SHEETS = """
            select r.id, r.source, cast((r.received_at at time zone 'Europe/Paris') as date), r.details
            from referral r join procedure_case c using (case_id)
            where c.household_id = :household and r.details is not null
            order by r.received_at, r.id
            """;

    /** Households in the caller's scope, the one that was named first; their cases in the order of their locks. */
    record Held(List<UUID> households, List<HeldCase> cases) {

        List<String> departments() {
            return cases.stream().map(HeldCase::department).distinct().sorted().toList();
        }

        List<UUID> caseIds() {
            return cases.stream().map(HeldCase::caseId).toList();
        }

        Held without(Collection<UUID> others) {
            return new Held(
                    households.stream().filter(one -> !others.contains(one)).toList(),
                    cases.stream()
                            .filter(one -> !others.contains(one.householdId()))
                            .toList());
        }
    }

    /** A case of one of the households. */
    record HeldCase(UUID householdId, UUID caseId, String department) {}

    /** What a referral says of the household, as it was sent. */
    record Sheet(UUID referralId, String source, LocalDate receivedOn, String details) {}

    /** The rows of one table. */
    public record Records(String table, String content, List<Map<String, Object>> rows) {}

    /** Outside the scope is not found, as what is not there: every department of the household must be in it. */
    Uni<Held> find(Tx tx, Scope scope, UUID household) {
        return cases(tx, List.of(household)).invoke(held -> requireScope(scope, held));
    }

    static void requireScope(Scope scope, Held held) {
        if (held.cases().isEmpty() && !scope.everywhere()) {
            throw new NotFound();
        }
        held.departments().forEach(scope::require);
    }

    /** A household without a case is possible, none at all is not found. */
    Uni<Held> cases(Tx tx, List<UUID> households) {
        return tx.session()
                .createNativeQuery(CASES, Tuple.class)
                .setParameter("households", Ids.joined(households))
                .getResultList()
                .map(rows -> held(households, rows));
    }

    private static Held held(List<UUID> households, List<Tuple> rows) {
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return new Held(
                households,
                rows.stream()
                        .filter(row -> row.get(1) != null)
                        .map(row ->
                                new HeldCase(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class)))
                        .toList());
    }

    Uni<List<Sheet>> sheets(Tx tx, UUID household) {
        return tx.session()
                .createNativeQuery(SHEETS, Tuple.class)
                .setParameter("household", household)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Sheet(
                                row.get(0, UUID.class),
                                row.get(1, String.class),
                                row.get(2, LocalDate.class),
                                row.get(3, String.class)))
                        .toList());
    }

    /** Every row of every table; what partners sent stands in the {@link #sheets}. */
    Uni<List<Records>> records(Tx tx, UUID household) {
        return Multi.createFrom()
                .iterable(PersonalTables.ALL)
                .onItem()
                .transformToUniAndConcatenate(table -> records(tx, table, household))
                .collect()
                .asList();
    }

    private static Uni<Records> records(Tx tx, PersonalTable table, UUID household) {
        String sql = "select cast(to_jsonb(t) - 'details' as text) from %s t where %s order by 1"
                .formatted(table.name(), table.rows());
        return tx.session()
                .createNativeQuery(sql, String.class)
                .setParameter("household", household)
                .getResultList()
                .map(rows -> new Records(
                        table.name(),
                        table.content(),
                        rows.stream().map(PersonalStore::row).toList()));
    }

    private static Map<String, Object> row(String json) {
        try {
            return MAPPER.readValue(json, ROW);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Under the locks of the households, their cases and the plans of their departments. */
    Uni<List<Removal>> forget(Tx tx, List<UUID> households, Instant now) {
        return Multi.createFrom()
                .iterable(PersonalTables.ALL)
                .onItem()
                .transformToUniAndConcatenate(table -> forget(tx, table, households, now))
                .collect()
                .asList();
    }

    private static Uni<Removal> forget(Tx tx, PersonalTable table, List<UUID> households, Instant now) {
        return Multi.createFrom()
                .iterable(households)
                .onItem()
                .transformToUniAndConcatenate(household -> forget(tx, table, household, now))
                .collect()
                .with(Collectors.summingInt(Integer::intValue))
                .map(rows -> new Removal(table.name(), table.content(), rows));
    }

    private static Uni<Integer> forget(Tx tx, PersonalTable table, UUID household, Instant now) {
        Mutiny.MutationQuery query =
                tx.session().createNativeQuery(table.forget()).setParameter("household", household);
        if (table.forget().contains(":now")) {
            query.setParameter("now", now.atOffset(ZoneOffset.UTC));
        }
        return query.executeUpdate();
    }
}
