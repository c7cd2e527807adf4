package fr.allervers.testkit.platform;

/** One platform per JVM, whichever class loader asks first. */
public final class StartedPlatform {

    private StartedPlatform() {}

    public static Connections oncePerJvm() {
        synchronized (System.class) {
            return Connections.published()
                    .orElseGet(() -> TestPlatform.chosen().start().publish());
        }
    }
}
