package fr.allervers.web.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.regex.Pattern;

/** Lists and tables grow small on their way to a phone; what is compressed already stays as it is. */
final class Compression {

    private static final Pattern TEXT =
            Pattern.compile("(?i)(text/|application/([a-z.+-]+\\+)?(json|x-ndjson)|image/svg).*");

    private Compression() {}

    /** The server compresses, for those who accept it, what does not say that it is sent as it is. */
    static void allow(MultiMap answered) {
        String type = answered.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && TEXT.matcher(type).matches()) {
            answered.remove(HttpHeaders.CONTENT_ENCODING);
            answered.set(HttpHeaders.VARY, "accept-encoding");
        }
    }
}
