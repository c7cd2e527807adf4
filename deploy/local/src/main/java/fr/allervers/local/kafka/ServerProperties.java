package fr.allervers.local.kafka;

import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.child.PrivateFile;
import fr.allervers.local.keycloak.KeycloakServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The broker's configuration. Written anew at each start, so that ports may move. */
record ServerProperties(Settings settings, Secrets secrets) {

    static final String HOST = "127.0.0.1";

    static Path logFolder(Settings settings) {
        return settings.data().folder("kafka").resolve("log");
    }

    static String jwks(Settings settings) {
        return KeycloakServer.realmUrl(settings) + "/protocol/openid-connect/certs";
    }

    void write(Path file) {
        Map<String, String> all = new TreeMap<>(node());
        all.putAll(access());
        all.putAll(small());
        PrivateFile.write(
                file,
                all.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private Map<String, String> node() {
        String client = "CLIENT://" + HOST + ":" + settings.ports().kafka();
        String controller = HOST + ":" + settings.ports().kafkaController();
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controller,
                "listeners", client + ",CONTROLLER://" + controller,
                "advertised.listeners", client,
                "listener.security.protocol.map", "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "CLIENT",
                "log.dirs", logFolder(settings).toString());
    }

    private Map<String, String> access() {
        String superuser =
                "username=\"" + KafkaUsers.SUPERUSER + "\" password=\"" + secrets.kafka(KafkaUsers.SUPERUSER) + "\"";
        String security = "org.apache.kafka.common.security.";
        Map<String, String> access = new TreeMap<>();
        access.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        access.put("super.users", "User:" + KafkaUsers.SUPERUSER);
        access.put("allow.everyone.if.no.acl.found", "false");
        access.put("sasl.enabled.mechanisms", "SCRAM-SHA-512,OAUTHBEARER");
        access.put("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512");
        access.put(
                "listener.name.client.scram-sha-512.sasl.jaas.config",
                security + "scram.ScramLoginModule required " + superuser + ";");
        access.put("sasl.mechanism.controller.protocol", "PLAIN");
        access.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        access.put(
                "listener.name.controller.plain.sasl.jaas.config",
                security + "plain.PlainLoginModule required " + superuser + " user_" + KafkaUsers.SUPERUSER + "=\""
                        + secrets.kafka(KafkaUsers.SUPERUSER) + "\";");
        access.putAll(tokens("listener.name.client.oauthbearer.", security));
        return access;
    }

    private Map<String, String> tokens(String listener, String security) {
        return Map.of(
                listener + "sasl.jaas.config",
                security + "oauthbearer.OAuthBearerLoginModule required;",
                listener + "sasl.server.callback.handler.class",
                "fr.allervers.local.kafka.broker.LateTokenValidator",
                listener + "sasl.oauthbearer.jwks.endpoint.url",
                jwks(settings),
                listener + "sasl.oauthbearer.expected.issuer",
                KeycloakServer.realmUrl(settings),
                listener + "sasl.oauthbearer.expected.audience",
                "kafka",
                listener + "sasl.oauthbearer.sub.claim.name",
                "azp");
    }

    /** One node on one machine: few internal partitions, small buffers, no waiting for more members. */
    private static Map<String, String> small() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.index.size.max.bytes", "1048576");
    }
}
