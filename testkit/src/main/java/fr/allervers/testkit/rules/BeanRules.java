package fr.allervers.testkit.rules;

import static fr.allervers.testkit.rules.Role.ANY;
import static fr.allervers.testkit.rules.Role.BEAN;
import static fr.allervers.testkit.rules.Role.READ;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How classes are made and named. */
final class BeanRules {

    private static final Set<String> INJECTING = Set.of(
            "jakarta.inject.Inject",
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "org.eclipse.microprofile.reactive.messaging.Channel");
    private static final String SAYS_NOTHING = ".*(Manager|Helper|Utils?|Impl|Dto|DTO|Service)|(Abstract|Base)[A-Z].*";
    private static final String MUTABLE = "java\\.util\\.concurrent\\.(atomic\\..*|Concurrent.*|CopyOnWrite.*)"
            + "|java\\.util\\.(HashMap|ArrayList|HashSet|LinkedHashMap|LinkedHashSet|TreeMap)";

    static final List<Rule> EVERYWHERE = List.of(
            new Rule("R14", "constructors inject, fields are final, no static state", Set.of(BEAN), BeanRules::state),
            new Rule("R16", "names say something", Set.of(ANY), BeanRules::emptyNames));

    static final List<Rule> IN_SERVICES =
            List.of(new Rule("R15", "every read takes the reader's scope", Set.of(READ), BeanRules::scopeless));

    private BeanRules() {}

    private static Stream<Breach> state(House house) {
        return house.all()
                .flatMap(one -> one.getFields().stream())
                .filter(BeanRules::isState)
                .map(field -> Breach.of(field.getOwner(), "field " + field.getName()));
    }

    private static boolean isState(JavaField field) {
        if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        return isStatic(field)
                ? !isFinal(field) || field.getRawType().getName().matches(MUTABLE)
                : BEAN.plays(field.getOwner()) && (isInjected(field) || (!isFinal(field) && !isLoop(field)));
    }

    private static boolean isInjected(JavaField field) {
        return INJECTING.stream().anyMatch(field::isAnnotatedWith);
    }

    /** Started when the service starts, and kept to be stopped. */
    private static boolean isLoop(JavaField field) {
        return field.getRawType().getName().equals("fr.allervers.kit.Loop");
    }

    private static boolean isFinal(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static Stream<Breach> emptyNames(House house) {
        return house.all()
                .filter(one -> one.getSimpleName().matches(SAYS_NOTHING))
                .map(one -> Breach.of(one, "is named " + one.getSimpleName()));
    }

    private static Stream<Breach> scopeless(House house) {
        return house.playing(READ)
                .filter(one -> one.getEnclosingClass().isEmpty())
                .flatMap(one -> one.getMethods().stream())
                .filter(BeanRules::isRead)
                .filter(method -> method.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("fr.allervers.kit.Scope")))
                .map(method -> Breach.of(method.getOwner(), method.getName() + " takes no Scope"));
    }

    private static boolean isRead(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return !modifiers.contains(JavaModifier.PRIVATE)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }
}
