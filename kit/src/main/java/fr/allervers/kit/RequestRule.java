package fr.allervers.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/**
 * What a service refuses in every JSON document it receives, whatever its record: looked at before the document is
 * understood. A violation of a rule stands instead of {@code unknown-field} at the same place.
 */
public interface RequestRule {

    Stream<Violation> violations(JsonNode document);
}
