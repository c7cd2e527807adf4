package fr.allervers.testkit.rules;

import static fr.allervers.testkit.rules.Role.INCOMING;
import static fr.allervers.testkit.rules.Role.OUTGOING;
import static fr.allervers.testkit.rules.Role.RESOURCE;
import static fr.allervers.testkit.rules.Role.ROW;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where letters, requests and rows may be seen. */
final class BorderRules {

    private static final Set<String> SENDING = Set.of(
            "org.eclipse.microprofile.reactive.messaging.Emitter",
            "org.eclipse.microprofile.reactive.messaging.Outgoing",
            "io.smallrye.reactive.messaging.MutinyEmitter");
    private static final String A_BATCH_OF_LETTERS =
            "org\\.apache\\.kafka\\.(clients\\.consumer\\.ConsumerRecords?|common\\.header\\..*)";
    private static final String LISTENS = "org.eclipse.microprofile.reactive.messaging.Incoming";

    static final List<Rule> EVERYWHERE =
            List.of(new Rule("R11", "HTTP words at front doors only", Set.of(RESOURCE), BorderRules::http));

    static final List<Rule> IN_SERVICES = List.of(
            new Rule("R9", "letters leave through the outbox only", Set.of(OUTGOING), BorderRules::sending),
            new Rule(
                    "R10",
                    "contracts are read by incoming and written by outgoing classes only",
                    Set.of(INCOMING, OUTGOING),
                    BorderRules::contracts),
            new Rule("R12", "letters arrive in a LetterReader, as Uni<Void>", Set.of(INCOMING), BorderRules::letters),
            new Rule("R13", "rows stay in the cellar", Set.of(ROW), BorderRules::rows));

    private BorderRules() {}

    private static Stream<Breach> sending(House house) {
        return house.all().flatMap(one -> Uses.typesNamed(one, name -> isSending(one, name)));
    }

    private static boolean isSending(JavaClass one, String name) {
        return SENDING.contains(name)
                || (name.startsWith("org.apache.kafka.") && !(INCOMING.plays(one) && name.matches(A_BATCH_OF_LETTERS)));
    }

    private static Stream<Breach> contracts(House house) {
        return house.all()
                .filter(one -> !INCOMING.plays(one) && !OUTGOING.plays(one))
                .flatMap(one -> Uses.typesNamed(one, name -> name.startsWith("fr.allervers.contracts.")));
    }

    private static Stream<Breach> http(House house) {
        return house.all()
                .filter(one -> !Role.isFrontDoor(one))
                .flatMap(one -> Uses.typesNamed(one, name -> name.startsWith("jakarta.ws.rs.")));
    }

    private static Stream<Breach> letters(House house) {
        return house.all()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(LISTENS))
                .filter(method -> !isLetterBox(method))
                .map(method -> Breach.of(method.getOwner(), method.getName() + " is not such a door"));
    }

    private static boolean isLetterBox(JavaMethod method) {
        return INCOMING.plays(method.getOwner())
                && method.getOwner().isAssignableTo("fr.allervers.kit.LetterReader")
                && isUniOfVoid(method.getReturnType());
    }

    private static boolean isUniOfVoid(JavaType type) {
        return type instanceof JavaParameterizedType uni
                && uni.toErasure().getName().equals("io.smallrye.mutiny.Uni")
                && uni.getActualTypeArguments().getFirst().toErasure().getName().equals("java.lang.Void");
    }

    private static Stream<Breach> rows(House house) {
        return house.all()
                .filter(one -> !ROW.plays(one))
                .flatMap(one -> one.getCodeUnits().stream())
                .filter(unit ->
                        !Role.isCellar(unit.getOwner()) || unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(BorderRules::showsARow)
                .map(unit -> Breach.of(unit.getOwner(), unit.getName() + " shows a row"));
    }

    private static boolean showsARow(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .anyMatch(type -> type.getPackageName().startsWith("fr.allervers.") && ROW.plays(type));
    }
}
