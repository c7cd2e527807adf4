package fr.allervers.web.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page's build leaves each file of script, style and icons a second time, compressed as well as it can be: a sixth
 * smaller than what a server makes of it while somebody waits. Whoever understands that gets it, under the same address.
 */
final class CompressedFiles {

    private static final Pattern BUILT = Pattern.compile("/assets/[^/]+\\.(js|css|svg)");
    private static final Pattern COMPRESSED = Pattern.compile(BUILT.pattern() + "\\.br");
    private static final Pattern ACCEPTED = Pattern.compile("(?i)(^|.*,)\\s*br\\s*(,.*|;\\s*q=(1|0\\.\\d*[1-9]).*|$)");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8", "svg", "image/svg+xml");

    private CompressedFiles() {}

    static void choose(RoutingContext context) {
        String path = context.normalizedPath();
        Matcher compressed = COMPRESSED.matcher(path);
        if (compressed.matches()) {
            String type = TYPES.get(compressed.group(1));
            context.addHeadersEndHandler(_ -> tell(context, type));
            context.next();
        } else if (BUILT.matcher(path).matches() && acceptsBrotli(context.request())) {
            context.reroute(path + ".br");
        } else {
            context.next();
        }
    }

    private static void tell(RoutingContext context, String type) {
        int status = context.response().getStatusCode();
        if (status == 200 || status == 304) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, type)
                    .putHeader(HttpHeaders.CONTENT_ENCODING, "br")
                    .putHeader(HttpHeaders.VARY, "accept-encoding");
        }
    }

    private static boolean acceptsBrotli(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && ACCEPTED.matcher(accepted).matches();
    }
}
