package fr.allervers.testkit.platform;

import fr.allervers.local.Ports;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.child.Leftovers;
import fr.allervers.local.postgres.Postgres;
import java.nio.file.Path;

/** PostgreSQL goes away and comes back, with its data; in the embedded way only. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    public static void during(Runnable meanwhile) {
        Connections platform = Connections.required();
        Path data = platform.secrets().getParent();
        Settings settings = Settings.of(data, only(platform.databasePort()));
        Leftovers.end(settings.data(), "postgres");
        try {
            meanwhile.run();
        } finally {
            new Postgres(settings, new Secrets(platform.secrets())).start();
        }
    }

    /** PostgreSQL alone is started with these. */
    private static Ports only(int postgres) {
        return new Ports(0, 0, 0, 0, 0, 0, 0, 0, postgres, 0);
    }
}
