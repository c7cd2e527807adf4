package fr.allervers.local.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.local.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may read and write what, as {@code deploy/kafka/acls.json} declares it. What is not declared is
 * refused; a right taken out of the file is taken from the broker at the next start.
 */
public record Acls(List<Client> clients) {

    /** One client: the topics it writes and reads, and the prefix of its consumer groups. */
    public record Client(String name, List<String> writes, List<String> reads, String groups) {

        public Client {
            writes = List.copyOf(writes);
            reads = List.copyOf(reads);
        }

        Stream<AclBinding> bindings() {
            Stream<AclBinding> topics = Stream.concat(
                    writes.stream().flatMap(topic -> topic(topic, AclOperation.WRITE)),
                    reads.stream().flatMap(topic -> topic(topic, AclOperation.READ)));
            return Stream.concat(
                    topics,
                    Stream.of(binding(
                            new ResourcePattern(ResourceType.GROUP, groups, PatternType.PREFIXED), AclOperation.READ)));
        }

        private Stream<AclBinding> topic(String topic, AclOperation operation) {
            ResourcePattern pattern = new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL);
            return Stream.of(binding(pattern, operation), binding(pattern, AclOperation.DESCRIBE));
        }

        private AclBinding binding(ResourcePattern pattern, AclOperation operation) {
            return new AclBinding(
                    pattern, new AccessControlEntry("User:" + name, "*", operation, AclPermissionType.ALLOW));
        }
    }

    public Acls {
        clients = List.copyOf(clients);
    }

    public static Acls read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), Acls.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<AclBinding> bindings() {
        return clients.stream().flatMap(Client::bindings).collect(Collectors.toSet());
    }

    /** Makes the broker's rules equal to these. */
    public void apply(Admin admin) {
        try {
            Collection<AclBinding> present =
                    admin.describeAcls(AclBindingFilter.ANY).values().get();
            Set<AclBinding> wanted = bindings();
            admin.createAcls(without(wanted, present)).all().get();
            admin.deleteAcls(without(present, wanted).stream()
                            .map(AclBinding::toFilter)
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new StartFailure("Kafka's access rules cannot be applied: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while Kafka's access rules were applied", e);
        }
    }

    /** Whether the broker already decides by exactly these rules: it learns them a moment after the controller. */
    boolean areInForce(Admin admin) {
        try {
            return bindings()
                    .equals(Set.copyOf(
                            admin.describeAcls(AclBindingFilter.ANY).values().get()));
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<AclBinding> without(Collection<AclBinding> all, Collection<AclBinding> some) {
        return all.stream().filter(binding -> !some.contains(binding)).toList();
    }
}
