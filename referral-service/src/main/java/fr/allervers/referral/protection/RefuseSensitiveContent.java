package fr.allervers.referral.protection;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.kit.RequestRule;
import fr.allervers.kit.Violation;
import fr.allervers.referral.protection.domain.ForbiddenField;
import fr.allervers.referral.protection.domain.Nir;
import fr.allervers.referral.protection.domain.ProtectionRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Health and social security numbers are refused by name and by shape, in whatever document they come. */
@ApplicationScoped
public class RefuseSensitiveContent implements RequestRule {

    /** Names that are expected need no look: an import has sixty of them on every line. */
    private final Set<String> expected;

    public RefuseSensitiveContent(DataCatalogue catalogue) {
        expected = catalogue.fields().stream()
                .flatMap(field -> Arrays.stream(field.field().split("/")))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Violation> violations(JsonNode document) {
        return in("", document);
    }

    private Stream<Violation> in(String pointer, JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> Nir.isIn(node.textValue()) ? refused(ProtectionRefusal.NIR_REFUSED, pointer) : Stream.of();
            case OBJECT -> node.properties().stream().flatMap(entry -> ofField(pointer, entry));
            case ARRAY -> IntStream.range(0, node.size()).boxed().flatMap(i -> in(pointer + "/" + i, node.get(i)));
            default -> Stream.of();
        };
    }

    private Stream<Violation> ofField(String pointer, Map.Entry<String, JsonNode> field) {
        String place = pointer + "/" + field.getKey();
        return !expected.contains(field.getKey()) && ForbiddenField.isNamed(field.getKey())
                ? refused(ProtectionRefusal.FIELD_FORBIDDEN, place)
                : in(place, field.getValue());
    }

    private static Stream<Violation> refused(ProtectionRefusal refusal, String pointer) {
        return Stream.of(refusal.at(pointer));
    }
}
