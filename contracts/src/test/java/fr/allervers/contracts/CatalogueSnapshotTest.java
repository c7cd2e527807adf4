package fr.allervers.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue people read says what the registry says. */
class CatalogueSnapshotTest {

    @Test
    void catalogue_ofTheRegistry_isTheCommittedOne() {
        new Approved(Approved.DOCS.resolve("README.md")).isEqualTo(Catalogue.text());
    }

    @ParameterizedTest
    @EnumSource
    void event_hasOneRowAndOneSection(EventType type) {
        assertThat(Catalogue.text().lines())
                .filteredOn(line ->
                        line.startsWith("| [`" + type.wireName() + "`]") || line.equals("### " + type.wireName()))
                .hasSize(2);
    }

    @Test
    void key_ofEachExample_isTheDocumentedOne() {
        assertThat(EventType.values()).allSatisfy(type -> {
            Event event = Json.read(Json.example(type), type.record());
            assertThat(event.key()).isEqualTo(filledIn(Catalogue.key(type), event));
        });
    }

    private static String filledIn(String key, Event event) {
        String filled = key;
        var fields = Json.tree(event).has("fact") ? Json.tree(event).get("fact") : Json.tree(event);
        for (var field : fields.properties()) {
            filled = filled.replace("{" + field.getKey() + "}", field.getValue().asText());
        }
        return fields.has(filled) ? fields.get(filled).asText() : filled;
    }
}
