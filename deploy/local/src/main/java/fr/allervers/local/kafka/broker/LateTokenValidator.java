package fr.allervers.local.kafka.broker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallback;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler;
import org.jspecify.annotations.Nullable;

/**
 * Kafka's token validator, connected to Keycloak's keys at the first token instead of at the broker's
 * start: the broker, and with it the flow between services, never waits for Keycloak.
 */
public final class LateTokenValidator implements AuthenticateCallbackHandler {

    /** What Kafka configures once and only the first token needs. */
    private record Configuration(Map<String, ?> configs, String mechanism, List<AppConfigurationEntry> jaas) {}

    private @Nullable Configuration configuration;
    private @Nullable OAuthBearerValidatorCallbackHandler validator;

    @Override
    public synchronized void configure(Map<String, ?> configs, String mechanism, List<AppConfigurationEntry> jaas) {
        configuration = new Configuration(configs, mechanism, jaas);
    }

    @Override
    public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
        try {
            connected().handle(callbacks);
        } catch (KafkaException e) {
            refuse(callbacks, e);
        }
    }

    @Override
    public synchronized void close() {
        if (validator != null) {
            validator.close();
        }
    }

    private synchronized OAuthBearerValidatorCallbackHandler connected() {
        if (validator == null) {
            Configuration known = configuration;
            if (known == null) {
                throw new IllegalStateException("Not configured");
            }
            OAuthBearerValidatorCallbackHandler fresh = new OAuthBearerValidatorCallbackHandler();
            fresh.configure(known.configs(), known.mechanism(), known.jaas());
            validator = fresh;
        }
        return validator;
    }

    /** Keycloak does not answer yet: this client is refused and comes back, everyone else goes on. */
    private static void refuse(Callback[] callbacks, KafkaException cause) throws IOException {
        for (Callback callback : callbacks) {
            if (!(callback instanceof OAuthBearerValidatorCallback validation)) {
                throw new IOException(cause);
            }
            validation.error("temporarily_unavailable", null, null);
        }
    }
}
