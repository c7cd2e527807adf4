package fr.allervers.local.kafka.broker;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The broker's program: formats the log folder the first time, with the super user's SCRAM credentials,
 * then runs Kafka. In one program, so that the password never stands on a command line.
 */
public final class BrokerMain {

    private BrokerMain() {}

    /** Arguments: server.properties, the log folder, the cluster id. */
    public static void main(String[] args) throws Exception {
        if (!Files.exists(Path.of(args[1], "meta.properties"))) {
            format(args[0], args[2]);
        }
        Class.forName("kafka.Kafka").getMethod("main", String[].class).invoke(null, (Object) new String[] {args[0]});
    }

    private static void format(String config, String clusterId) throws Exception {
        String superuser = "SCRAM-SHA-512=[name=" + System.getenv("ALLERVERS_KAFKA_SUPERUSER") + ",password="
                + System.getenv("ALLERVERS_KAFKA_SUPERUSER_PASSWORD") + "]";
        String[] arguments = {"format", "--config", config, "--cluster-id", clusterId, "--add-scram", superuser};
        Object code = Class.forName("kafka.tools.StorageTool")
                .getMethod("execute", String[].class, PrintStream.class)
                .invoke(null, arguments, System.out);
        if (!Integer.valueOf(0).equals(code)) {
            throw new IllegalStateException("Kafka's log folder could not be formatted, code " + code);
        }
    }
}
