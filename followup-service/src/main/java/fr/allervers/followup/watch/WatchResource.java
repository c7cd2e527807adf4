package fr.allervers.followup.watch;

import fr.allervers.kit.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The 15-day watches over HTTP. Nothing here says who the household is. */
@Path("/api/v1")
@Tag(name = "watches")
public class WatchResource {

    private final ReadWatches watches;
    private final Scopes scopes;

    public WatchResource(ReadWatches watches, Scopes scopes) {
        this.watches = watches;
        this.scopes = scopes;
    }

    @GET
    @Path("/watches")
    @RolesAllowed({"operator-agent", "operator-manager", "ccapex", "department-pilot", "national-pole"})
    @Operation(summary = "Watches in scope, by due day; operators' people see those of their operator")
    public Uni<RestResponse<List<WatchView>>> list(@BeanParam WatchRequest request, @Context UriInfo uri) {
        return watches.list(scopes.current(), request.toFilter()).map(page -> page.answer(uri));
    }

    @GET
    @Path("/cases/{caseId}/watches")
    @RolesAllowed({"operator-agent", "operator-manager", "ccapex", "department-pilot", "national-pole"})
    @Operation(summary = "The watches of one case, the oldest first; 404 when none is in scope")
    public Uni<List<WatchView>> ofCase(@PathParam("caseId") UUID caseId) {
        return watches.ofCase(scopes.current(), caseId);
    }

    @GET
    @Path("/watch-balance")
    @RolesAllowed({"department-pilot", "national-pole", "platform-admin", "operator-manager"})
    @Operation(summary = "Armed against met, missed, superseded, cancelled and open: nothing gets lost")
    public Uni<BalanceView> balance(
            @Parameter(description = "Department code, INSEE; all in scope when absent")
                    @QueryParam("department")
                    @Nullable
                    String department) {
        return watches.balance(scopes.current(), Optional.ofNullable(WatchRequest.departmentOf(department)))
                .map(BalanceView::of);
    }
}
