package fr.allervers.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.EventType;
import fr.allervers.reporting.facts.domain.FactBatch;
import fr.allervers.reporting.indicator.domain.Source;
import fr.allervers.reporting.indicator.domain.Stage;
import fr.allervers.testkit.Contracts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactIncomingContractTest {

    static Stream<EventType> facts() {
        return Arrays.stream(EventType.values())
                .filter(type -> FactIncoming.TOPICS.contains(type.topic()))
                .filter(type -> type != EventType.PLAN_SET);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void batchOf_anApprovedFact_holdsItUnderItsName(EventType type) {
        CaseEvent event = (CaseEvent) Contracts.exampleEvent(type);
        FactBatch batch = FactIncoming.batchOf(List.of(event));

        assertThat(batch.plans()).isEmpty();
        assertThat(batch.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.type()).isEqualTo(type.name());
            Contracts.assertFits(type, fact.json());
            assertThat(fact.correction()).isEqualTo(event.fact().supersedes() != null);
        });
    }

    @Test
    void batchOf_anApprovedPlan_holdsThePlan() {
        FactBatch batch = FactIncoming.batchOf(List.of(Contracts.exampleEvent(EventType.PLAN_SET)));

        assertThat(batch.facts()).isEmpty();
        assertThat(batch.plans()).singleElement().satisfies(plan -> Contracts.assertFits(EventType.PLAN_SET, plan));
    }

    @Test
    void batchOf_anIndicator_isEmpty() {
        assertThat(FactIncoming.batchOf(List.of(Contracts.exampleEvent(EventType.INDICATOR_PUBLISHED)))
                        .size())
                .isZero();
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(fr.allervers.contracts.Stage.class, Stage.class);
        Contracts.assertSameNames(fr.allervers.contracts.Source.class, Source.class);
    }
}
