package fr.allervers.local.up;

import fr.allervers.local.PlatformStatus;
import fr.allervers.local.PlatformStatus.ServiceState;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import java.util.Locale;

/** {@code ./up status}: what runs, where, and with {@code --json} who may use it. Ends with 0 when all is ready. */
public record StatusCommand(Settings settings) {

    public int run(boolean json) {
        PlatformStatus status = PlatformStatus.of(settings, Secrets.of(settings));
        System.out.println(json ? status.toJson() : text(status));
        return status.allReady() ? 0 : 1;
    }

    private String text(PlatformStatus status) {
        StringBuilder lines = new StringBuilder(DataOwner.launcher(settings)
                .map(process -> "AllerVers runs (process " + process.pid() + "), data in ")
                .orElse("AllerVers does not run, data in "));
        lines.append(settings.data().root()).append('\n');
        lines.append(line(status.web()));
        status.services().forEach(service -> lines.append(line(service)));
        lines.append("  Keycloak   ").append(status.keycloak().url()).append('\n');
        lines.append("  Kafka      ").append(status.kafka().bootstrap()).append('\n');
        lines.append("  PostgreSQL ")
                .append(status.postgres().host())
                .append(':')
                .append(status.postgres().port());
        return lines.toString();
    }

    private static String line(ServiceState service) {
        return String.format(
                Locale.ROOT, "  %-18s %-24s %s%n", service.name(), service.url(), service.ready() ? "ready" : "down");
    }
}
