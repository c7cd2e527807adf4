package fr.allervers.web.session;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Reads the session of a request, refreshed when its tokens are about to end. */
@ApplicationScoped
public class Sessions {

    private final IdentityProviderManager identities;

    public Sessions(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Fails with {@link NoSession} when nobody is signed in, or the session has ended. */
    public Uni<Session> of(RoutingContext request) {
        return identity(request)
                .onFailure(Sessions::isEnd)
                .transform(NoSession::new)
                .map(Sessions::known);
    }

    /** Where somebody who signs out goes: to Keycloak, which ends its own session; empty when there was none. */
    Uni<Optional<URI>> leaving(RoutingContext request) {
        return identity(request)
                .map(_ -> Optional.<URI>empty())
                .onFailure(AuthenticationRedirectException.class)
                .recoverWithItem(toKeycloak -> Optional.of(URI.create(toKeycloak.getRedirectUri())))
                .onFailure(Sessions::isEnd)
                .recoverWithItem(Optional.empty());
    }

    /** Without the handler that would answer a failure by itself. */
    private Uni<SecurityIdentity> identity(RoutingContext request) {
        request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        return QuarkusHttpUser.getSecurityIdentity(request, identities);
    }

    private static Session known(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            throw new NoSession();
        }
        Session session = new Session(identity);
        if (!session.isOfOnePerson()) {
            throw new NoSession();
        }
        return session;
    }

    private static boolean isEnd(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof AuthenticationRedirectException;
    }
}
