package fr.allervers.web.page;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/**
 * What every answer tells the browser it must not do.
 *
 * @param policy the Content-Security-Policy of documents
 */
record SecurityHeaders(String policy) {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final String OPENER = "Cross-Origin-Opener-Policy";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final String SIGNED_IN = "/app/signed-in.html";

    void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String path = context.normalizedPath();
        ALWAYS.forEach(headers::set);
        headers.set("Content-Security-Policy", policy);
        headers.set(OPENER, opener(path));
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        context.addHeadersEndHandler(_ -> headers.set(HttpHeaders.CACHE_CONTROL, keeping(path, context)));
        context.next();
    }

    /** The window of signing in again must stay one that a script may close. */
    private static String opener(String path) {
        return path.equals(SIGNED_IN) ? "unsafe-none" : "same-origin-allow-popups";
    }

    /** Files named after their content are kept, personal data never, the page is asked for again each time. */
    private static String keeping(String path, RoutingContext context) {
        if (path.startsWith("/assets/") && context.response().getStatusCode() == 200) {
            return A_YEAR;
        }
        return path.startsWith("/api/") || path.startsWith("/app/") ? "no-store" : "no-cache";
    }
}
