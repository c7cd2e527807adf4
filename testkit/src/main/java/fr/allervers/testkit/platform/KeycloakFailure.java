package fr.allervers.testkit.platform;

import java.util.Optional;

/** Keycloak starts beside the tests; why it could not is told to the first test that asks for a token. */
public final class KeycloakFailure {

    private static final String PROPERTY = "allervers.test.platform.keycloakFailure";

    private KeycloakFailure() {}

    static void publish(RuntimeException failure) {
        System.setProperty(PROPERTY, String.valueOf(failure.getMessage()));
    }

    public static Optional<String> published() {
        return Optional.ofNullable(System.getProperty(PROPERTY));
    }
}
