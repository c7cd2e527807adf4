package fr.allervers.kit;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks and how far they see. Stores put it into the query: what lies outside is not found, so nothing leaks.
 *
 * @param user stable id of the person or system, from the token
 * @param roles realm roles
 * @param departments department codes; ignored when {@code everywhere}
 * @param everywhere true for national roles
 * @param operator the operator of its people, else empty
 * @param partnerKind CAF, CD, SOCIAL_SERVICE or CCAPEX for partner systems, else empty
 */
public record Scope(
        String user,
        Set<String> roles,
        Set<String> departments,
        boolean everywhere,
        Optional<String> operator,
        Optional<String> partnerKind) {

    public static final String ALL = "*";

    public Scope {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    public boolean covers(String department) {
        return everywhere || departments.contains(department);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** 404 rather than 403: whether it exists is not said. */
    public void require(String department) {
        if (!covers(department)) {
            throw new NotFound();
        }
    }
}
