package fr.allervers.web.session;

import fr.allervers.web.problem.ProblemMappers;
import fr.allervers.web.problem.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and who is signed in. The extension for OpenID Connect does the code flow itself. */
@Path("/")
public class SessionResource {

    private static final URI HOME = URI.create("/");

    private final Sessions sessions;

    public SessionResource(Sessions sessions) {
        this.sessions = sessions;
    }

    @GET
    @Path("/me")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> me(RoutingContext request) {
        return sessions.of(request)
                .map(session -> Response.ok(Me.of(session)).build())
                .onFailure(NoSession.class)
                .recoverWithItem(() -> ProblemMappers.response(Problems.sessionExpired()));
    }

    /** Whoever has no session goes to Keycloak first and comes back here. */
    @GET
    @Path("/sign-in")
    @Authenticated
    public Response signIn(@QueryParam("back") @Nullable String back) {
        return to(WayBack.of(back).address());
    }

    /** Where Keycloak sends people back to: what it brings is taken before this method would run. */
    @GET
    @Path("/signed-back")
    @Authenticated
    public Response signedBack() {
        return to(HOME);
    }

    /** Where Keycloak sends those whom it refused, who gave up, or who signed out: without what it adds to the address. */
    @GET
    @Path("/left")
    @PermitAll
    public Response left() {
        return to(HOME);
    }

    /** Whoever has a session is sent to Keycloak, which ends its own and sends them home. */
    @GET
    @Path("/sign-out")
    @PermitAll
    public Uni<Response> signOut(RoutingContext request) {
        return sessions.leaving(request).map(address -> to(address.orElse(HOME)));
    }

    /** As it is: the builder's own way would put the root of these resources before it. */
    private static Response to(URI address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address.toString())
                .build();
    }
}
