package fr.allervers.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/** The roles inside a service, told by package or by the end of the name; a nested class plays its owner's role. */
public enum Role {
    ANY(_ -> true),
    DOMAIN(one -> (one.getPackageName() + ".").contains(".domain.")),
    RESOURCE(endsWith("Resource")),
    REQUEST(endsWith("Requests", "Request")),
    VIEW(endsWith("Views", "View")),
    STORE(endsWith("Store")),
    QUERY(endsWith("Query")),
    ROW(endsWith("Row")),
    INCOMING(endsWith("Incoming")),
    OUTGOING(endsWith("Outgoing")),
    READ(one -> !DOMAIN.plays(one) && outermost(one).getSimpleName().matches("Read[A-Z].*")),
    BEAN(Role::isBean),
    USE_CASE(Role::isUseCase),
    REFUSAL(one -> one.isEnum() && one.isAssignableTo("fr.allervers.kit.Refusal"));

    private static final List<String> SCOPES = List.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.inject.Singleton",
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ext.Provider");

    private final Predicate<JavaClass> test;

    Role(Predicate<JavaClass> test) {
        this.test = test;
    }

    public boolean plays(JavaClass one) {
        return test.test(one);
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
        return isBean(owner)
                && !isFrontDoor(one)
                && !isCellar(one)
                && !INCOMING.plays(one)
                && !OUTGOING.plays(one);
    }

    private static Predicate<JavaClass> endsWith(String... ends) {
        return one -> List.of(ends).stream()
                .anyMatch(end -> outermost(one).getSimpleName().endsWith(end));
    }
}
