package fr.allervers.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the brokers are told agrees with the registry. */
class DeploymentTest {

    @ParameterizedTest
    @EnumSource
    void topic_isWrittenByItsProducerAlone(Topic topic) {
        assertThat(Deployment.writers(topic)).containsExactly(topic.producer());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IDENTITIES")
    void topicOfFacts_isOpenToStatistics(Topic topic) {
        assertThat(Deployment.readers(topic)).contains("statistics-consumer");
    }

    @Test
    void identities_areReadByVisitServiceAlone() {
        assertThat(Deployment.readers(Topic.IDENTITIES)).containsExactly("visit-service");
    }

    @Test
    void identities_areCompactedAndFactsAreNot() {
        assertThat(Topic.values())
                .filteredOn(Deployment::compacted)
                .containsExactlyInAnyOrder(Topic.IDENTITIES, Topic.INDICATORS);
    }
}
