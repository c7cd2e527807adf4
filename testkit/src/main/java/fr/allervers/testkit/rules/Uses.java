package fr.allervers.testkit.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a class uses: other types in any way, and calls. */
final class Uses {

    private Uses() {}

    static Stream<Breach> types(JavaClass one, Predicate<JavaClass> forbidden) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(forbidden)
                .map(target -> Breach.of(one, "uses " + target.getName()));
    }

    static Stream<Breach> typesNamed(JavaClass one, Predicate<String> forbidden) {
        return types(one, target -> forbidden.test(target.getName()));
    }

    /** Calls and method references, as {@code owner.name}. */
    static Stream<Breach> calls(JavaClass one, Predicate<String> forbidden) {
        return one.getAccessesFromSelf().stream()
                .map(Uses::called)
                .filter(forbidden)
                .map(called -> Breach.of(one, "calls " + called));
    }

    private static String called(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }
}
