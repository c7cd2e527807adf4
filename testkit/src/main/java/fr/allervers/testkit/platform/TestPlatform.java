package fr.allervers.testkit.platform;

/** PostgreSQL with the services' databases, Kafka with their topics, Keycloak with the realm: for one test run. */
public interface TestPlatform {

    /** Starts what is needed and tells how to reach it; Keycloak may still be on its way, see {@link Connections}. */
    Connections start();

    /** The way asked for with {@code -Dallervers.test.infrastructure=containers}; embedded programs by default. */
    static TestPlatform chosen() {
        String way = System.getProperty("allervers.test.infrastructure", "embedded");
        return switch (way) {
            case "embedded" -> new EmbeddedPlatform();
            case "containers" -> new ContainerPlatform();
            default -> throw new IllegalArgumentException("allervers.test.infrastructure is embedded or containers");
        };
    }
}
