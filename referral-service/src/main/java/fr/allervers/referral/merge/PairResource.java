package fr.allervers.referral.merge;

import fr.allervers.kit.Page;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.merge.MergeRequests.DecisionRequest;
import fr.allervers.referral.merge.MergeViews.PairIdentityView;
import fr.allervers.referral.merge.MergeViews.PairView;
import fr.allervers.referral.merge.domain.Pair;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Doubtful pairs over HTTP. */
@Path("/api/v1/household-pairs")
@Tag(name = "households")
public class PairResource {

    private final ReadPairs read;
    private final DecidePair decide;
    private final Scopes scopes;

    public PairResource(ReadPairs read, DecidePair decide, Scopes scopes) {
        this.read = read;
        this.decide = decide;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed("ccapex")
    @Operation(summary = "Pairs of households that may be one, the oldest first; next page in Link")
    public Uni<RestResponse<List<PairView>>> list(
            @QueryParam("department") @Nullable String department,
            @QueryParam("state") @DefaultValue("OPEN") Pair.State state,
            @QueryParam("cursor") @Nullable UUID cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        return read.list(scopes.current(), new PairStore.Filter(department, state, cursor, Page.limit(limit)))
                .map(page -> page.map(PairView::of).answer(uri));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("ccapex")
    @Operation(summary = "One pair and who the two households are; noted in the access log")
    public Uni<PairIdentityView> get(@PathParam("id") UUID id) {
        return read.one(scopes.current(), id).map(PairIdentityView::of);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed("ccapex")
    @Operation(summary = "One household or two; 201 the first time, 200 for the same again, 409 for another decision")
    public Uni<RestResponse<PairView>> decide(@PathParam("id") UUID id, DecisionRequest request) {
        return decide.handle(request.toCommand(scopes.current(), id))
                .map(decided -> RestResponse.status(
                        decided.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        PairView.of(decided.pair())));
    }
}
