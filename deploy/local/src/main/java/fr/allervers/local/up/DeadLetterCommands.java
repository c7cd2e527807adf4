package fr.allervers.local.up;

import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import fr.allervers.local.child.Http;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.local.keycloak.Tokens;
import fr.allervers.local.service.ServiceModule;
import fr.allervers.local.service.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** {@code ./up dead-letters} and {@code ./up replay SERVICE}, with the account of operations. */
public final class DeadLetterCommands {

    private static final String PATH = "/api/v1/dead-letters";

    private final Settings settings;
    private final Secrets secrets;

    public DeadLetterCommands(Settings settings) {
        this.settings = settings;
        this.secrets = Secrets.of(settings);
    }

    /** Prints what each service could not handle and keeps. */
    public int list() {
        String token = token();
        for (ServiceModule module : ServiceModule.ALL) {
            System.out.println(
                    module.name() + ": " + answer(request(module, PATH, token).GET()));
        }
        return 0;
    }

    /** Has a service read its dead letters again, and prints what became of each. */
    public int replay(String service) {
        ServiceModule module = named(service);
        HttpRequest.Builder request =
                request(module, PATH + "/replays", token()).POST(HttpRequest.BodyPublishers.noBody());
        System.out.println(module.name() + ": " + answer(request));
        return 0;
    }

    private static ServiceModule named(String service) {
        try {
            return ServiceModule.named(service);
        } catch (IllegalArgumentException e) {
            throw new Command.UsageError(e.getMessage() + "; ./up status names them.");
        }
    }

    private String token() {
        try {
            return new Tokens(KeycloakServer.realmUrl(settings), secrets).ofAccount("admin");
        } catch (UncheckedIOException e) {
            throw new StartFailure("Keycloak does not answer.\n  What to do: ./up status shows what runs.", e);
        }
    }

    private HttpRequest.Builder request(ServiceModule module, String path, String token) {
        String url = new ServiceProcess(module, settings, secrets).url();
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private static String answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = Http.send(request);
            return answer.statusCode() == 200 ? answer.body() : "answers " + answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            return "does not answer";
        }
    }
}
