package fr.allervers.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.local.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class AclsTest {

    private static final Path DECLARED = Settings.projectFolder().resolve("deploy/kafka");
    private static final String IDENTITIES = "allervers.household-identities.v1";

    private final Acls acls = Acls.read(DECLARED.resolve("acls.json"));
    private final Topics topics = Topics.read(DECLARED.resolve("topics.json"));

    @Test
    void everyTopicNamed_isDeclared() {
        List<String> declared = topics.topics().stream().map(Topics.Topic::name).toList();

        assertThat(acls.clients())
                .allSatisfy(client ->
                        assertThat(declared).containsAll(client.reads()).containsAll(client.writes()));
    }

    @Test
    void everyTopic_hasOneWriter() {
        assertThat(acls.clients().stream()
                        .flatMap(client -> client.writes().stream())
                        .toList())
                .doesNotHaveDuplicates()
                .hasSameSizeAs(topics.topics());
    }

    @Test
    void identities_areReadByVisitServiceAlone() {
        assertThat(acls.clients().stream().filter(client -> client.reads().contains(IDENTITIES)))
                .extracting(Acls.Client::name)
                .containsExactly("visit-service");
    }

    @Test
    void statisticsConsumer_mayOnlyRead() {
        Set<AclOperation> operations = acls.bindings().stream()
                .filter(binding -> binding.entry().principal().equals("User:statistics-consumer"))
                .map(binding -> binding.entry().operation())
                .collect(Collectors.toSet());

        assertThat(operations).containsExactlyInAnyOrder(AclOperation.READ, AclOperation.DESCRIBE);
    }

    @Test
    void rules_allowOnTopicsAndGroupsOnly() {
        assertThat(acls.bindings()).allSatisfy(binding -> {
            assertThat(binding.entry().permissionType()).isEqualTo(AclPermissionType.ALLOW);
            assertThat(binding.pattern().resourceType()).isIn(ResourceType.TOPIC, ResourceType.GROUP);
        });
    }
}
