package fr.allervers.referral.merge;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.merge.MergeRequests.MergeRequest;
import fr.allervers.referral.merge.MergeViews.MergeView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Two households are made one over HTTP. */
@Path("/api/v1/households/{id}/merges")
@Tag(name = "households")
public class HouseholdResource {

    private final MergeHouseholds merge;
    private final Scopes scopes;

    public HouseholdResource(MergeHouseholds merge, Scopes scopes) {
        this.merge = merge;
        this.scopes = scopes;
    }

    @POST
    @RolesAllowed("ccapex")
    @Operation(summary = "Merge two households; 201 the first time, 200 when the same is sent again")
    public Uni<RestResponse<MergeView>> add(@PathParam("id") UUID id, MergeRequest request) {
        return merge.handle(request.toCommand(scopes.current(), id)).map(MergeView::answer);
    }
}
