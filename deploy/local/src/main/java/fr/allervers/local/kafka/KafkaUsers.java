package fr.allervers.local.kafka;

import fr.allervers.local.Secrets;
import fr.allervers.local.StartFailure;
import fr.allervers.local.service.ServiceModule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;

/** The SCRAM users: one per service, and the super user of this platform. */
record KafkaUsers(Secrets secrets) {

    static final String SUPERUSER = "platform";
    private static final ScramCredentialInfo SCRAM = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    private static final String MODULES = "org.apache.kafka.common.security.";

    /** Creates the users that do not exist yet. */
    void create(Admin admin) {
        try {
            Set<String> known = admin.describeUserScramCredentials().all().get().keySet();
            List<UserScramCredentialAlteration> missing = ServiceModule.ALL.stream()
                    .map(ServiceModule::name)
                    .filter(user -> !known.contains(user))
                    .map(this::credentials)
                    .toList();
            admin.alterUserScramCredentials(missing).all().get();
        } catch (ExecutionException e) {
            throw new StartFailure("Kafka's users cannot be created: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while Kafka's users were created", e);
        }
    }

    Map<String, Object> clientProperties(String bootstrap, String user) {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                MODULES + "scram.ScramLoginModule required username=\"" + user + "\" password=\"" + secrets.kafka(user)
                        + "\";");
    }

    Map<String, Object> tokenClientProperties(String bootstrap, String tokenEndpoint, String clientId) {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "OAUTHBEARER",
                "sasl.login.callback.handler.class",
                MODULES + "oauthbearer.OAuthBearerLoginCallbackHandler",
                "sasl.oauthbearer.token.endpoint.url",
                tokenEndpoint,
                "sasl.jaas.config",
                MODULES + "oauthbearer.OAuthBearerLoginModule required clientId=\"" + clientId + "\" clientSecret=\""
                        + secrets.client(clientId) + "\";");
    }

    private UserScramCredentialAlteration credentials(String user) {
        return new UserScramCredentialUpsertion(user, SCRAM, secrets.kafka(user).getBytes(StandardCharsets.UTF_8));
    }
}
