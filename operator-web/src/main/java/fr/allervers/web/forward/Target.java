package fr.allervers.web.forward;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The resource of a service that an address of the front stands for: {@code /api/visit/v1/cases} is
 * {@code /api/v1/cases} of visit-service. Addresses that a service could read differently stand for nothing.
 *
 * @param path as the service knows it
 */
record Target(Service service, String path) {

    private static final Pattern ADDRESS = Pattern.compile("/api/([a-z]+)(/v1(?:/[A-Za-z0-9._~!$'()*+,=:@%-]+)+)");
    /** Dots that climb, and what is a slash, a backslash, a dot or the end of a text once it is decoded. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?i)/\\.{1,2}(?:/|$)|%(?:2f|5c|2e|00|25)|%(?![0-9a-f]{2})");

    static Optional<Target> of(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || AMBIGUOUS.matcher(address).find()) {
            return Optional.empty();
        }
        return Stream.of(Service.values())
                .filter(service -> service.shortName().equals(parts.group(1)))
                .findFirst()
                .map(service -> new Target(service, "/api" + parts.group(2)));
    }
}
