package fr.allervers.web.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Only the two addresses of signing in lead to Keycloak; everything else is told that there is no session. */
@ApplicationScoped
public class PageRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext request) {
        String path = request.normalizedPath();
        return !path.equals("/app/sign-in") && !path.equals("/app/signed-back");
    }
}
