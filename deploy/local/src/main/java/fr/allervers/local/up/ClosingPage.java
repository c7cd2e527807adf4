package fr.allervers.local.up;

import fr.allervers.local.PlatformStatus;
import fr.allervers.local.PlatformStatus.ServiceState;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.local.keycloak.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The last thing {@code ./up} says: addresses, accounts, and three things to try that work when pasted. */
record ClosingPage(Settings settings, Secrets secrets, LocalDate today) {

    private static final List<String> SHOWN =
            List.of("agent-93", "manager-93", "ccapex-sec-93", "pilot-93", "pole", "admin");

    /** With things to try where there is something to see. */
    String text(boolean loaded) {
        String page = fill(template("addresses.txt"));
        return (loaded ? page + fill(template("things-to-try.txt")) : page) + "\nCtrl-C stops all.";
    }

    private String fill(String template) {
        String page = template;
        for (Map.Entry<String, String> value : values().entrySet()) {
            page = page.replace("{" + value.getKey() + "}", value.getValue());
        }
        return page;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>(addresses());
        values.put("accounts", SHOWN.stream().map(this::account).collect(Collectors.joining("\n")));
        values.put("pilot", secrets.account("pilot-93"));
        values.put("agent", secrets.account("agent-93"));
        values.put("caf", secrets.client("caf-93"));
        values.put("yesterday", today.minusDays(1).toString());
        values.put("month", YearMonth.from(today).toString());
        values.put("lastMonth", YearMonth.from(today).minusMonths(1).toString());
        return values;
    }

    private Map<String, String> addresses() {
        PlatformStatus status = PlatformStatus.of(settings, secrets);
        String token = new Tokens(KeycloakServer.realmUrl(settings), secrets).endpoint();
        return Map.of(
                "web",
                line(status.web()),
                "services",
                status.services().stream().map(ClosingPage::line).collect(Collectors.joining("\n")),
                "referral",
                "http://localhost:" + settings.ports().referral(),
                "visit",
                "http://localhost:" + settings.ports().visit(),
                "reporting",
                "http://localhost:" + settings.ports().reporting(),
                "keycloak",
                status.keycloak().url(),
                "kafka",
                status.kafka().bootstrap(),
                "postgres",
                status.postgres().host() + ":" + status.postgres().port(),
                "token",
                token + " -d client_id=" + Tokens.LOCAL_CLIENT,
                "clientToken",
                token);
    }

    private static String line(ServiceState service) {
        return "  " + String.format(Locale.ROOT, "%-18s", service.name()) + " " + service.url();
    }

    private String account(String username) {
        return "  " + String.format(Locale.ROOT, "%-18s", username) + " " + secrets.account(username);
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(ClosingPage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
