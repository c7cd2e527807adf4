package fr.allervers.kit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the scope of the current request from its token. */
@RequestScoped
public class Scopes {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    public Scopes(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public Scope current() {
        Set<String> departments = strings(token.getClaim("departments"));
        return new Scope(
                Optional.ofNullable(token.getSubject())
                        .orElseGet(() -> identity.getPrincipal().getName()),
                identity.getRoles(),
                departments,
                departments.contains(Scope.ALL),
                text("operator"),
                text("partner_kind"));
    }

    private Optional<String> text(String claim) {
        return Optional.<Object>ofNullable(token.getClaim(claim)).map(Scopes::plain);
    }

    private static Set<String> strings(Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case JsonArray array -> array.stream().map(Scopes::plain).collect(Collectors.toSet());
            case Collection<?> all -> all.stream().map(Scopes::plain).collect(Collectors.toSet());
            default -> Set.of(plain(claim));
        };
    }

    private static String plain(Object value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
