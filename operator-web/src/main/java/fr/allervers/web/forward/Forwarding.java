package fr.allervers.web.forward;

import fr.allervers.web.problem.Problem;
import fr.allervers.web.problem.Problems;
import fr.allervers.web.session.NoSession;
import fr.allervers.web.session.Sessions;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Every call of {@code /api/}: to whom it goes, in whose name, or why it goes nowhere. */
@ApplicationScoped
class Forwarding {

    private static final Logger LOGGER = Logger.getLogger(Forwarding.class);
    private static final int CONNECTIONS = 64;
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final Sessions sessions;
    private final Services services;
    private final Patience patience;
    private final Vertx vertx;
    private final HttpClient client;

    Forwarding(Sessions sessions, Services services, Patience patience, Vertx vertx) {
        this.sessions = sessions;
        this.services = services;
        this.patience = patience;
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS)
                .setConnectTimeout((int) patience.connect().toMillis())
                .setIdleTimeout((int) patience.silence().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setDecompressionSupported(false));
    }

    void register(@Observes Router router) {
        router.route("/api/*").handler(this::forward);
    }

    private void forward(RoutingContext context) {
        Optional<Target> target = Target.of(context.request().path());
        if (target.isEmpty()) {
            refuse(context, Problems.notFound());
        } else if (!METHODS.contains(context.request().method())) {
            refuse(context, Problems.methodNotAllowed());
        } else {
            forward(context, target.get());
        }
    }

    private void forward(RoutingContext context, Target target) {
        context.request().pause();
        Cancellable _ = sessions.of(context)
                .subscribe()
                .with(
                        session -> exchange(context, target).run(session.accessToken()),
                        failure -> refuse(context, failure));
    }

    private Exchange exchange(RoutingContext context, Target target) {
        return new Exchange(vertx, client, services.address(target.service()), patience, target, context);
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof NoSession) {
            refuse(context, Problems.sessionExpired());
        } else {
            LOGGER.error("unexpected failure", failure);
            refuse(context, Problems.internal());
        }
    }

    /** What was being sent is read to its end and thrown away: a browser would not hear the answer otherwise. */
    private static void refuse(RoutingContext context, Problem problem) {
        context.request().resume();
        problem.send(context.response());
    }
}
