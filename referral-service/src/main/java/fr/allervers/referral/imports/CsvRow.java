package fr.allervers.referral.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.allervers.kit.BadRequest;
import fr.allervers.referral.imports.domain.Column;
import fr.allervers.referral.imports.domain.Columns;
import fr.allervers.referral.imports.domain.Header;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a row into the document that a partner could have sent as JSON. What a cell should not say stays a text: the
 * rules of the document then refuse it.
 */
final class CsvRow {

    private static final ObjectReader CELLS = new CsvMapper().readerFor(String[].class);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

    private final Header header;

    CsvRow(Header header) {
        this.header = header;
    }

    /** Throws {@link BadRequest} when it is no row of this header. */
    byte[] document(byte[] line) {
        String[] cells = cells(line);
        if (Arrays.stream(cells).allMatch(String::isBlank)) {
            throw BadRequest.because("", "empty", "La ligne est vide.");
        }
        if (Arrays.stream(cells).skip(header.names().size()).anyMatch(cell -> !cell.isBlank())) {
            throw BadRequest.because("", "too-many-cells", "La ligne a plus de cellules que l'en-tête.");
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < Math.min(cells.length, header.names().size()); index++) {
            String cell = cells[index].strip();
            if (!cell.isEmpty()) {
                Column column = Columns.named(header.names().get(index)).orElseThrow();
                set(document, column.pointer(), value(cell, column.kind()));
            }
        }
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String[] cells(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(header.separator());
            return Optional.ofNullable(CELLS.with(schema).<String[]>readValue(text))
                    .orElse(new String[0]);
        } catch (CharacterCodingException _) {
            throw BadRequest.because("", "encoding", "Le texte n'est pas en UTF-8.");
        } catch (IOException _) {
            throw BadRequest.because("", "malformed", "La ligne n'est pas du CSV valide (guillemets).");
        }
    }

    private static JsonNode value(String cell, Column.Kind kind) {
        return switch (kind) {
            case TEXT -> TextNode.valueOf(cell);
            case NUMBER ->
                NUMBER.matcher(cell).matches() ? LongNode.valueOf(Long.parseLong(cell)) : TextNode.valueOf(cell);
            case YES_NO -> yesOrNo(cell);
            case DATE -> TextNode.valueOf(day(cell));
            case LIST -> list(cell);
        };
    }

    private static JsonNode yesOrNo(String cell) {
        return switch (cell.toLowerCase(java.util.Locale.ROOT)) {
            case "oui", "true" -> BooleanNode.TRUE;
            case "non", "false" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(cell);
        };
    }

    private static String day(String cell) {
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        return dayFirst.matches() ? dayFirst.group(3) + "-" + dayFirst.group(2) + "-" + dayFirst.group(1) : cell;
    }

    private static JsonNode list(String cell) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(cell.split("\\|")).map(String::strip).forEach(items::add);
        return items;
    }

    /** A place between two adults that nobody fills becomes an empty adult, which the rules refuse. */
    private static void set(ObjectNode document, String pointer, JsonNode value) {
        String[] steps = pointer.substring(1).split("/");
        JsonNode node = document;
        for (int index = 0; index < steps.length - 1; index++) {
            boolean ofList = steps[index + 1].matches("[0-9]+");
            node = node instanceof ArrayNode list
                    ? item(list, Integer.parseInt(steps[index]))
                    : child(node, steps[index], ofList);
        }
        ((ObjectNode) node).set(steps[steps.length - 1], value);
    }

    private static JsonNode child(JsonNode parent, String name, boolean list) {
        JsonNode found = parent.get(name);
        if (found != null) {
            return found;
        }
        return list ? ((ObjectNode) parent).putArray(name) : ((ObjectNode) parent).putObject(name);
    }

    private static JsonNode item(ArrayNode list, int index) {
        while (list.size() <= index) {
            list.addObject();
        }
        return list.get(index);
    }
}
