package fr.allervers.testkit.rules;

import static fr.allervers.testkit.rules.Role.ANY;
import static fr.allervers.testkit.rules.Role.STORE;
import static fr.allervers.testkit.rules.Role.USE_CASE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One way to a transaction, one operation at a time, nobody waits. */
final class TransactionRules {

    private static final String OPENING = "org\\.hibernate\\..*\\.(withTransaction|withSession|withStatelessTransaction"
            + "|withStatelessSession|openSession|openStatelessSession)";
    private static final Set<String> DECLARED = Set.of(
            "io.quarkus.hibernate.reactive.panache.common.WithTransaction",
            "io.quarkus.hibernate.reactive.panache.common.WithSession",
            "jakarta.transaction.Transactional");
    private static final String SIDE_BY_SIDE = "io\\.smallrye\\.mutiny\\.Uni\\.(combine|join)"
            + "|io\\.smallrye\\.mutiny\\..*\\.transformTo(Uni|Multi)AndMerge"
            + "|io\\.smallrye\\.mutiny\\.groups\\.MultiFlatten\\.merge"
            + "|io\\.smallrye\\.mutiny\\.groups\\.MultiCreateBy\\.merging"
            + "|io\\.smallrye\\.mutiny\\.Multi\\.flatMap";
    private static final String WAITING = "io\\.smallrye\\.mutiny\\.(Uni|Multi)\\.(await|subscribe"
            + "|subscribeAsCompletionStage)|java\\.lang\\.Thread\\.sleep"
            + "|java\\.util\\.concurrent\\.(Future|CompletableFuture)\\.(get|join)"
            + "|java\\.util\\.concurrent\\.CountDownLatch\\.await";
    private static final Set<String> BLOCKING = Set.of(
            "io.smallrye.common.annotation.Blocking",
            "io.smallrye.reactive.messaging.annotations.Blocking",
            "io.smallrye.common.annotation.RunOnVirtualThread");

    static final List<Rule> EVERYWHERE = List.of(
            new Rule("R6", "sessions are opened by kit.Transactions only", Set.of(USE_CASE), TransactionRules::opening),
            new Rule("R7", "a session does one thing at a time", Set.of(USE_CASE), TransactionRules::sideBySide),
            new Rule("R8", "nobody waits and nobody else subscribes", Set.of(ANY), TransactionRules::waiting));

    static final List<Rule> IN_SERVICES =
            List.of(new Rule("R5", "only the cellar knows Hibernate", Set.of(STORE), TransactionRules::hibernate));

    private TransactionRules() {}

    private static Stream<Breach> hibernate(House house) {
        return house.all()
                .filter(one -> !Role.isCellar(one))
                .flatMap(one -> Uses.typesNamed(
                        one, name -> name.startsWith("org.hibernate.") || name.startsWith("jakarta.persistence.")));
    }

    private static Stream<Breach> opening(House house) {
        return house.all()
                .flatMap(one -> Stream.concat(
                        Uses.calls(one, called -> called.matches(OPENING)),
                        Uses.typesNamed(one, name -> DECLARED.contains(name) || name.contains(".panache."))));
    }

    private static Stream<Breach> sideBySide(House house) {
        return house.all().flatMap(one -> Uses.calls(one, called -> called.matches(SIDE_BY_SIDE)));
    }

    private static Stream<Breach> waiting(House house) {
        return house.all()
                .flatMap(one -> Stream.concat(
                        Uses.calls(one, called -> called.matches(WAITING)), Uses.typesNamed(one, BLOCKING::contains)));
    }
}
