package fr.allervers.web.forward;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers that pass, each way; every other one ends here, cookies and what concerns one connection among them. */
final class PassedHeaders {

    private static final List<String> ASKED = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Content-Length",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Prefer",
            "Range",
            "traceparent");
    private static final List<String> ANSWERED = List.of(
            "Content-Type",
            "Content-Length",
            "Content-Disposition",
            "Content-Range",
            "Accept-Ranges",
            "ETag",
            "Last-Modified",
            "Retry-After");
    private static final List<String> ADDRESSES = List.of("Location", "Link");
    /** An address of a service, alone or in a Link header, with or without its host. */
    private static final Pattern OF_A_SERVICE = Pattern.compile("(^|<)(?:https?://[^/<>]*)?/api/v1/");

    private PassedHeaders() {}

    static void ask(MultiMap from, MultiMap to, String accessToken) {
        pass(ASKED, from, to);
        to.set("Authorization", "Bearer " + accessToken);
    }

    static void answer(MultiMap from, MultiMap to, Service service) {
        pass(ANSWERED, from, to);
        ADDRESSES.stream()
                .filter(from::contains)
                .forEach(name -> to.set(
                        name,
                        from.getAll(name).stream()
                                .map(value -> ours(value, service))
                                .toList()));
    }

    private static void pass(List<String> names, MultiMap from, MultiMap to) {
        names.stream().filter(from::contains).forEach(name -> to.set(name, from.getAll(name)));
    }

    private static String ours(String addresses, Service service) {
        Matcher found = OF_A_SERVICE.matcher(addresses);
        return found.replaceAll("$1/api/" + service.shortName() + "/v1/");
    }
}
