package fr.allervers.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds control characters and invisible direction marks in texts: no human text needs them, no table takes all. */
final class ControlCharacters {

    private ControlCharacters() {}

    static Stream<Violation> in(JsonNode tree) {
        return in("", tree);
    }

    private static Stream<Violation> in(String pointer, JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> ofText(pointer, node.textValue());
            case OBJECT ->
                node.properties().stream().flatMap(entry -> in(pointer + "/" + entry.getKey(), entry.getValue()));
            case ARRAY -> IntStream.range(0, node.size()).boxed().flatMap(i -> in(pointer + "/" + i, node.get(i)));
            default -> Stream.empty();
        };
    }

    private static Stream<Violation> ofText(String pointer, String text) {
        return hasForbidden(text)
                ? Stream.of(new Violation(pointer, "control-character", "Caractère de contrôle non admis."))
                : Stream.empty();
    }

    /** A loop: this runs over every character of a file of a hundred megabytes. */
    private static boolean hasForbidden(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isForbidden(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(int character) {
        boolean lineBreak = character == '\n' || character == '\r' || character == '\t';
        boolean embedding = character >= 0x202A && character <= 0x202E;
        boolean isolate = character >= 0x2066 && character <= 0x2069;
        return embedding || isolate || (Character.isISOControl(character) && !lineBreak);
    }
}
