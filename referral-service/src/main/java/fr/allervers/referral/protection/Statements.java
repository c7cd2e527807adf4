package fr.allervers.referral.protection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.referral.protection.PersonalStore.Sheet;
import fr.allervers.referral.protection.domain.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Takes what partners sent apart into single values, each with who said it and as of when. */
final class Statements {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PROVENANCE = "/provenance";

    private final Sheet sheet;
    private final JsonNode document;
    private final List<Origin> origins;
    private final List<Statement> found = new ArrayList<>();

    private Statements(Sheet sheet) {
        this.sheet = sheet;
        this.document = tree(sheet.details());
        this.origins = StreamSupport.stream(document.path("provenance").spliterator(), false)
                .map(Origin::of)
                .sorted(Comparator.comparingInt((Origin one) -> one.field().length())
                        .reversed())
                .toList();
    }

    static List<Statement> of(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> new Statements(sheet).read().stream())
                .toList();
    }

    private List<Statement> read() {
        read("", document);
        return found;
    }

    private void read(String pointer, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> read(pointer + "/" + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(place -> read(pointer + "/" + place, node.get(place)));
        } else if (!node.isNull()) {
            found.add(statement(pointer, node.asText()));
        }
    }

    /** The nearest provenance that was named counts; else the partner's own, on the day of the transmission. */
    private Statement statement(String pointer, String value) {
        Optional<Origin> named = origins.stream()
                .filter(one -> !pointer.startsWith(PROVENANCE))
                .filter(one -> (pointer + "/").startsWith(one.field() + "/"))
                .findFirst();
        return new Statement(
                pointer,
                value,
                sheet.referralId(),
                named.map(Origin::name).orElse(sheet.source()),
                named.map(Origin::asOf).orElse(sheet.receivedOn()));
    }

    private static JsonNode tree(String details) {
        try {
            return MAPPER.readTree(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Origin(String field, String name, LocalDate asOf) {

        static Origin of(JsonNode node) {
            return new Origin(
                    node.path("field").asText(),
                    node.path("origin").asText(),
                    LocalDate.parse(node.path("asOf").asText()));
        }
    }
}
