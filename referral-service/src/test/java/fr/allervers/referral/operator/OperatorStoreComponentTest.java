package fr.allervers.referral.operator;

import static fr.allervers.referral.operator.domain.OperatorRefusal.OPERATOR_TERRITORY_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Unacceptable;
import fr.allervers.referral.fixtures.Operators;
import fr.allervers.referral.operator.domain.Convention;
import fr.allervers.referral.operator.domain.Operator;
import fr.allervers.testkit.AllerVersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class OperatorStoreComponentTest {

    private static final Scope REGION = scope("92", "94");

    @Inject
    Transactions transactions;

    @Inject
    OperatorStore operators;

    @Inject
    PutOperator put;

    @Inject
    ReadOperators read;

    @Test
    void operatorOfTwoDepartments_isEachOnesOwnPart() {
        register(REGION, Operators.of("regionale", in("92"), in("94")), null);

        Operator seen = await(read.one(scope("94"), "regionale"));
        assertThat(seen.departments()).containsExactly("94");
        register(scope("94"), new Operator("regionale", 0, "Autre nom", seen.kind(), null, List.of(in("94"))), 1L);

        Operator all = await(read.one(REGION, "regionale"));
        assertThat(all.name()).isEqualTo("Autre nom");
        assertThat(all.version()).isEqualTo(2);
        assertThat(all.conventions()).containsExactly(in("92"), in("94"));

        register(REGION, Operators.of("regionale", in("92")), 2L);
        assertThat(await(read.one(REGION, "regionale")).departments()).containsExactly("92");
        assertThat(known("94")).doesNotContain("regionale");
        assertThat(known("92")).contains("regionale");
    }

    @Test
    void known_namesWhoIsRegisteredInADepartment() {
        assertThat(known("95")).isEmpty();
        register(scope("95"), Operators.of("simulee-95", in("95")), null);
        assertThat(known("95")).containsExactly("simulee-95");
    }

    @Test
    void departmentThatTakesNoPart_hasNoOperators() {
        assertThatThrownBy(() -> register(scope("48"), Operators.of("simulee-48", in("48")), null))
                .asInstanceOf(InstanceOfAssertFactories.type(Unacceptable.class))
                .extracting(Unacceptable::violations)
                .isEqualTo(List.of(OPERATOR_TERRITORY_UNKNOWN.at("/conventions/0/department")));
    }

    /** Who counts, counts alone: of ten that come at the same moment three are taken. */
    @Test
    void operators_registeredAtOnce_areThreeAtMost() {
        List<Uni<Boolean>> tries = IntStream.range(0, 10)
                .mapToObj(number -> put.handle(
                                scope("33"),
                                new PutOperator.Command(Operators.of("simulee-33-" + number, in("33")), null))
                        .map(_ -> true)
                        .onFailure(Unacceptable.class)
                        .recoverWithItem(false))
                .toList();

        List<Boolean> taken = await(Uni.join().all(tries).andFailFast());

        assertThat(taken).filteredOn(Boolean::booleanValue).hasSize(3);
        assertThat(known("33")).hasSize(3);
    }

    private void register(Scope scope, Operator operator, Long seen) {
        await(put.handle(scope, new PutOperator.Command(operator, seen)));
    }

    private Set<String> known(String department) {
        return await(transactions.run(tx -> operators.known(tx, department)));
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(20));
    }

    private static Convention in(String department) {
        Convention one = Operators.whole();
        return new Convention(
                department, one.area(), one.team(), one.offHours(), null, one.contact(), one.selection(), null);
    }

    private static Scope scope(String... departments) {
        return new Scope("u", Set.of("ccapex"), Set.of(departments), false, Optional.empty(), Optional.empty());
    }
}
