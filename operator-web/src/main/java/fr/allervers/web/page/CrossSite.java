package fr.allervers.web.page;

import fr.allervers.web.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/**
 * Calls that another site makes in somebody's name are refused: what changes something must come from a script of this
 * origin and say so, and nothing of the services is read for another site. Signing in may start anywhere.
 */
final class CrossSite {

    static final String MADE_BY_THE_PAGE = "X-Requested-With";
    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> OURS = Set.of("same-origin");
    private static final Set<String> OURS_OR_TYPED = Set.of("same-origin", "none");

    private CrossSite() {}

    static void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isAllowed(request, context.normalizedPath())) {
            context.next();
        } else {
            request.resume();
            Problems.crossSite().send(context.response());
        }
    }

    private static boolean isAllowed(HttpServerRequest request, String path) {
        if (!SAFE.contains(request.method())) {
            return comesFrom(request, OURS)
                    && hasOwnOrigin(request)
                    && request.headers().contains(MADE_BY_THE_PAGE);
        }
        return !isOurSessions(path) || comesFrom(request, OURS_OR_TYPED);
    }

    private static boolean isOurSessions(String path) {
        return path.startsWith("/api/") || path.equals("/app/me") || path.equals("/app/sign-out");
    }

    /** Programs that are no browser do not say where they come from, and hold no cookie of somebody else. */
    private static boolean comesFrom(HttpServerRequest request, Set<String> sites) {
        String site = request.getHeader(SITE);
        return site == null || sites.contains(site);
    }

    private static boolean hasOwnOrigin(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals(request.scheme() + "://" + request.authority());
    }
}
