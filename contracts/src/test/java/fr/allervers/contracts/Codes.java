package fr.allervers.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The schema of a list of codes: the codes, and what each one means in the description. */
final class Codes {
    private Codes() {}

    static ObjectNode schema(Class<?> codes) {
        List<Field> constants =
                Arrays.stream(codes.getFields()).filter(Field::isEnumConstant).toList();
        ObjectNode schema = Json.MAPPER.createObjectNode().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        constants.forEach(constant -> names.add(constant.getName()));
        return schema.put("description", description(codes, constants));
    }

    private static String description(Class<?> codes, List<Field> constants) {
        return constants.stream()
                .map(constant -> "* `%s`: %s"
                        .formatted(
                                constant.getName(),
                                constant.getAnnotation(Meaning.class).value()))
                .collect(Collectors.joining(
                        "\n", codes.getAnnotation(Meaning.class).value() + "\n\n", ""));
    }
}
