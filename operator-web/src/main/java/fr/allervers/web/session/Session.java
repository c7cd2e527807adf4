package fr.allervers.web.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** One person's session, as its cookies tell it. */
public record Session(SecurityIdentity identity) {

    /** What the services ask for; never shown to the page. */
    public String accessToken() {
        return credential().getToken();
    }

    /** Cookies of two people that came together are nobody's. */
    boolean isOfOnePerson() {
        String subject = OidcCommonUtils.decodeJwtContent(accessToken()).getString("sub");
        return person().getSubject().equals(subject);
    }

    JsonWebToken person() {
        return (JsonWebToken) identity.getPrincipal();
    }

    /** When it ends if nothing is asked any more: the end of the refresh token. */
    Instant endsAt() {
        JsonObject refresh =
                OidcCommonUtils.decodeJwtContent(credential().getRefreshToken().getToken());
        return Instant.ofEpochSecond(refresh.getLong("exp"));
    }

    private AccessTokenCredential credential() {
        return identity.getCredential(AccessTokenCredential.class);
    }
}
