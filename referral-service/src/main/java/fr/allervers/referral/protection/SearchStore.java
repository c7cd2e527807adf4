package fr.allervers.referral.protection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.protection.SearchHouseholds.Found;
import fr.allervers.referral.protection.SearchHouseholds.FoundReferral;
import fr.allervers.referral.protection.domain.SoughtPerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Households by one of their adults, whatever the department's size: reads what partners sent, a few times a month, so
 * that no index over names has to be kept and erased. The birth date, or else the name, is looked for in the text first.
 */
@ApplicationScoped
public class SearchStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int CANDIDATES = 5_000;
    private static final String SEARCH = """
            select c.household_id, r.id, r.source, r.department, r.received_at, r.details
            from referral r join procedure_case c using (case_id)
            where r.details is not null
              and (:everywhere or r.department in (:departments))
              and (r.details like :birth or lower(r.details) like lower(cast(:name as text)))
            order by r.id desc
            """;

    Uni<List<Found>> find(Tx tx, Scope scope, SoughtPerson person) {
        return tx.session()
                .createNativeQuery(SEARCH, Tuple.class)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", RetentionStore.departments(scope))
                .setParameter("birth", "%\"birthDate\":\"" + person.birthDate() + "\"%")
                .setParameter("name", "%\"lastName\":\"" + escaped(person.lastName()) + "\"%")
                .setMaxResults(CANDIDATES)
                .getResultList()
                .map(rows -> byHousehold(rows.stream()
                        .filter(row -> names(row.get(5, String.class), person))
                        .toList()));
    }

    private static String escaped(String name) {
        return name.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static boolean names(String details, SoughtPerson person) {
        JsonNode members = tree(details).at("/household/members");
        return StreamSupport.stream(members.spliterator(), false)
                .anyMatch(member -> person.is(
                        member.path("lastName").asText(),
                        member.path("firstName").asText(),
                        Optional.ofNullable(member.get("birthDate"))
                                .map(JsonNode::asText)
                                .map(LocalDate::parse)));
    }

    private static List<Found> byHousehold(List<Tuple> rows) {
        Map<UUID, List<FoundReferral>> referrals = new LinkedHashMap<>();
        rows.forEach(row -> referrals
                .computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>())
                .add(new FoundReferral(
                        row.get(1, UUID.class),
                        Source.valueOf(row.get(2, String.class)),
                        row.get(3, String.class),
                        row.get(4, OffsetDateTime.class).toInstant())));
        return referrals.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static JsonNode tree(String details) {
        try {
            return MAPPER.readTree(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
