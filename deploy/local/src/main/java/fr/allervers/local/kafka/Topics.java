package fr.allervers.local.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.local.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/** The topics as {@code deploy/kafka/topics.json} declares them. */
public record Topics(int partitions, short replicationFactor, List<Topic> topics) {

    /** One topic; partitions only where they differ from the file's default. */
    public record Topic(String name, @Nullable Integer partitions, Map<String, String> config) {

        public Topic {
            config = Map.copyOf(config);
        }
    }

    public Topics {
        topics = List.copyOf(topics);
    }

    public static Topics read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), Topics.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates the topics that do not exist yet; a topic that exists is left as it is. */
    public void apply(Admin admin) {
        try {
            Set<String> known = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !known.contains(topic.name()))
                            .map(this::newTopic)
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new StartFailure("Kafka's topics cannot be created: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while Kafka's topics were created", e);
        }
    }

    private NewTopic newTopic(Topic topic) {
        int count = Optional.ofNullable(topic.partitions()).orElse(partitions);
        return new NewTopic(topic.name(), count, replicationFactor).configs(topic.config());
    }
}
