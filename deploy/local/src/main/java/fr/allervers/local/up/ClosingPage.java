package fr.allervers.local.up;

import fr.allervers.local.PlatformStatus;
import fr.allervers.local.PlatformStatus.ServiceState;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.keycloak.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The last thing {@code ./up} says: addresses, accounts, and three things to try that work when pasted. */
record ClosingPage(Settings settings, Secrets secrets) {

    private static final List<String> SHOWN = List.of("agent-93", "manager-93", "ccapex-sec-93", "pilot-93", "pole", "admin");

    String text(boolean infrastructureOnly, boolean loaded) {
        String page = fill(template("addresses.txt"));
        if (!infrastructureOnly) {
            page += fill(template("things-to-try.txt"));
        }
        return page + "\n" + (loaded || infrastructureOnly ? "" : "No month of transfers was loaded.\n") + "Ctrl-C stops all.";
    }

    private String fill(String template) {
        String page = template;
        for (Map.Entry<String, String> value : values().entrySet()) {
            page = page.replace("{" + value.getKey() + "}", value.getValue());
        }
        return page;
    }

    private Map<String, String> values() {
        PlatformStatus status = PlatformStatus.of(settings, secrets);
        return Map.of(
                "services", status.services().stream().map(ClosingPage::line).collect(Collectors.joining("\n")),
                "referral", "http://localhost:" + settings.ports().referral(),
                "visit", "http://localhost:" + settings.ports().visit(),
                "reporting", "http://localhost:" + settings.ports().reporting(),
                "keycloak", status.keycloak().url(),
                "kafka", status.kafka().bootstrap(),
                "postgres", status.postgres().host() + ":" + status.postgres().port(),
                "accounts", SHOWN.stream().map(this::account).collect(Collectors.joining("\n")),
                "token", status.keycloak().url() + "/realms/allervers/protocol/openid-connect/token -d client_id=" + Tokens.LOCAL_CLIENT,
                "secret", secrets.client("caf-93"));
    }

    private static String line(ServiceState service) {
        return "  " + String.format("%-18s", service.name()) + " " + service.url();
    }

    private String account(String username) {
        return "  " + String.format("%-18s", username) + " " + secrets.account(username);
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(ClosingPage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
