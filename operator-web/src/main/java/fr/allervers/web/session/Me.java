package fr.allervers.web.session;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, for the page.
 *
 * @param departments department codes; empty when {@code everywhere}
 * @param operator the operator of its people, else null
 * @param sessionEndsAt when the session ends if nothing is asked any more
 */
public record Me(
        String username,
        String name,
        List<String> roles,
        List<String> departments,
        boolean everywhere,
        @Nullable String operator,
        Instant sessionEndsAt) {

    private static final String EVERYWHERE = "*";

    static Me of(Session session) {
        JsonWebToken person = session.person();
        List<String> departments = texts(person.getClaim("departments"));
        boolean everywhere = departments.contains(EVERYWHERE);
        return new Me(
                person.getName(),
                Objects.requireNonNullElse(text(person.getClaim("name")), person.getName()),
                session.identity().getRoles().stream().sorted().toList(),
                everywhere ? List.of() : departments,
                everywhere,
                text(person.getClaim("operator")),
                session.endsAt());
    }

    private static List<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case null -> List.of();
            case JsonArray all -> all.stream().map(Me::text).sorted().toList();
            case Collection<?> all -> all.stream().map(Me::text).sorted().toList();
            default -> List.of(claim.toString());
        };
    }

    private static @Nullable String text(@Nullable Object claim) {
        return switch (claim) {
            case null -> null;
            case JsonString text -> text.getString();
            default -> claim.toString();
        };
    }
}
