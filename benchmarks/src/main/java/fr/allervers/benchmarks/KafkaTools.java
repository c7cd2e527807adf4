package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import fr.allervers.local.Tools;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Kafka's own perf tools, run as programs of their own by the super user: what they reach is the limit. */
final class KafkaTools {

    private static final Pattern SENT = Pattern.compile("records sent, ([0-9.]+) records/sec");

    private final Platform platform;

    KafkaTools(Platform platform) {
        this.platform = platform;
    }

    /** Records of so many bytes a second, acknowledged by all replicas, batched as the relay does. */
    double producerPerSecond(String topic, int records, int bytes) throws Exception {
        String printed = run(
                "ProducerPerformance",
                List.of(
                        "--topic",
                        topic,
                        "--num-records",
                        "" + records,
                        "--record-size",
                        "" + bytes,
                        "--throughput",
                        "-1",
                        "--command-property",
                        "acks=all",
                        "enable.idempotence=true",
                        "batch.size=" + 128 * 1024));
        return Double.parseDouble(SENT.matcher(printed)
                .results()
                .reduce((_, last) -> last)
                .orElseThrow(() -> new IllegalStateException(printed))
                .group(1));
    }

    /** Records of these topics a second, once the partitions are given. */
    double consumerPerSecond(List<String> topics, long records) throws Exception {
        String printed = run(
                "ConsumerPerformance",
                List.of(
                        "--bootstrap-server",
                        platform.infrastructure().kafka().bootstrap(),
                        "--include",
                        String.join("|", topics),
                        "--num-records",
                        "" + records,
                        "--hide-header"));
        String row = printed.lines()
                .filter(line -> line.split(",").length == 10)
                .reduce((_, last) -> last)
                .orElseThrow(() -> new IllegalStateException(printed));
        return Double.parseDouble(row.substring(row.lastIndexOf(',') + 1).trim());
    }

    private String run(String tool, List<String> arguments) throws Exception {
        Path project = platform.settings().project();
        List<String> command = new ArrayList<>(List.of(
                Tools.java().toString(),
                "-Xmx256m",
                "-cp",
                new Tools(project).classPath() + File.pathSeparator + jar(project),
                "org.apache.kafka.tools." + tool,
                "--command-config",
                config().toString()));
        command.addAll(arguments);
        Process running = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        return printed;
    }

    private static Path jar(Path project) throws IOException {
        try (var files = Files.list(project.resolve("benchmarks/target/lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("kafka-tools-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path config() throws IOException {
        Properties properties = new Properties();
        platform.infrastructure()
                .kafka()
                .clientProperties("platform")
                .forEach((name, value) -> properties.setProperty(name, value.toString()));
        Path file = platform.settings().data().root().resolve("kafka-tools.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        return file;
    }
}
