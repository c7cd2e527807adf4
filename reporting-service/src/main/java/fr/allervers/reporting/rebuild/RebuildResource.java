package fr.allervers.reporting.rebuild;

import fr.allervers.reporting.rebuild.RebuildViews.RebuildRequest;
import fr.allervers.reporting.rebuild.RebuildViews.RebuildView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Operations' door to the rebuild. */
@Path("/api/v1/rebuilds")
@RolesAllowed("platform-admin")
@Tag(name = "operations")
public class RebuildResource {

    private final StartRebuild startRebuild;
    private final FollowRebuild followRebuild;

    public RebuildResource(StartRebuild startRebuild, FollowRebuild followRebuild) {
        this.startRebuild = startRebuild;
        this.followRebuild = followRebuild;
    }

    @POST
    @ResponseStatus(202)
    @Operation(summary = "Read all facts again from the log, compare, swap; runs on, follow it by its id")
    public Uni<RebuildView> start(RebuildRequest request) {
        return startRebuild.handle(request.id()).map(RebuildView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a rebuild is, how fast it went, whether the figures agreed")
    public Uni<RebuildView> follow(@PathParam("id") UUID id) {
        return followRebuild.handle(id).map(RebuildView::of);
    }
}
