package fr.allervers.visit.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.kit.Ids;
import fr.allervers.visit.identity.domain.Identity;
import fr.allervers.visit.identity.domain.Person;
import fr.allervers.visit.identity.domain.SearchName;
import java.util.Collection;

/** Identities as rows of their tables, in one document for all. */
final class IdentityJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private IdentityJson() {}

    static String households(Collection<Identity> identities) {
        ArrayNode rows = MAPPER.createArrayNode();
        identities.forEach(identity -> rows.addObject()
                .put("household_id", identity.householdId().toString())
                .put("recorded_at", identity.recordedAt().toString())
                .put("phones", String.join("\n", identity.phones()))
                .put("email", identity.email())
                .put("address_lines", String.join("\n", identity.addressLines()))
                .put("postal_code", identity.postalCode())
                .put("commune", identity.commune())
                .put("situation", SituationJson.write(identity.situation())));
        return rows.toString();
    }

    static String members(Collection<Identity> identities, Ids ids) {
        ArrayNode rows = MAPPER.createArrayNode();
        identities.forEach(identity -> {
            for (int place = 0; place < identity.members().size(); place++) {
                member(
                        rows.addObject()
                                .put("id", ids.next().toString())
                                .put("household_id", identity.householdId().toString())
                                .put("place", place),
                        identity.members().get(place));
            }
        });
        return rows.toString();
    }

    private static void member(ObjectNode row, Person person) {
        row.put("role", person.role())
                .put("civility", person.civility())
                .put("last_name", person.lastName())
                .put("first_name", person.firstName())
                .put(
                        "birth_date",
                        person.birthDate() == null ? null : person.birthDate().toString())
                .put("occupation", person.occupation())
                .put("search_name", SearchName.of(person.displayName()));
    }
}
