package fr.allervers.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** The roles inside a service, told by package or by the end of the name; a nested class plays its owner's role. */
public enum Role {
    ANY,
    DOMAIN,
    RESOURCE,
    REQUEST,
    VIEW,
    STORE,
    QUERY,
    ROW,
    INCOMING,
    OUTGOING,
    READ,
    BEAN,
    USE_CASE,
    REFUSAL;

    private static final List<String> SCOPES = List.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.inject.Singleton",
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ext.Provider");

    public boolean plays(JavaClass one) {
        return switch (this) {
            case ANY -> true;
            case DOMAIN -> (one.getPackageName() + ".").contains(".domain.");
            case RESOURCE -> isNamed(one, ".*Resource");
            case REQUEST -> isNamed(one, ".*Requests?");
            case VIEW -> isNamed(one, ".*Views?");
            case STORE -> isNamed(one, ".*Store");
            case QUERY -> isNamed(one, ".*Query");
            case ROW -> isNamed(one, ".*Row");
            case INCOMING -> isNamed(one, ".*Incoming");
            case OUTGOING -> isNamed(one, ".*Outgoing");
            case READ -> isNamed(one, "Read[A-Z].*") && !DOMAIN.plays(one);
            case BEAN -> isBean(one);
            case USE_CASE -> isUseCase(one);
            case REFUSAL -> one.isEnum() && one.isAssignableTo("fr.allervers.kit.Refusal");
        };
    }

    /** The only roles that know Hibernate. */
    static boolean isCellar(JavaClass one) {
        return STORE.plays(one) || QUERY.plays(one) || ROW.plays(one);
    }

    static boolean isFrontDoor(JavaClass one) {
        return RESOURCE.plays(one) || REQUEST.plays(one) || VIEW.plays(one);
    }

    static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(Role::outermost).orElse(one);
    }

    private static boolean isBean(JavaClass one) {
        return SCOPES.stream().anyMatch(one::isAnnotatedWith);
    }

    private static boolean isUseCase(JavaClass one) {
        JavaClass owner = outermost(one);
        return isBean(owner) && !isFrontDoor(one) && !isCellar(one) && !INCOMING.plays(one) && !OUTGOING.plays(one);
    }

    private static boolean isNamed(JavaClass one, String pattern) {
        return outermost(one).getSimpleName().matches(pattern);
    }
}
