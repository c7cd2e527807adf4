package fr.allervers.referral.merge;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.merge.MergeRequests.ReversalRequest;
import fr.allervers.referral.merge.MergeViews.MergeView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Merges over HTTP: read, taken back. */
@Path("/api/v1/household-merges/{id}")
@Tag(name = "households")
public class MergeResource {

    private final ReverseMerge reverse;
    private final ReadMerges read;
    private final Scopes scopes;

    public MergeResource(ReverseMerge reverse, ReadMerges read, Scopes scopes) {
        this.reverse = reverse;
        this.read = read;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed("ccapex")
    @Operation(summary = "One merge: who stays, who is absorbed, what became of the cases")
    public Uni<MergeView> get(@PathParam("id") UUID id) {
        return read.one(scopes.current(), id).map(MergeView::of);
    }

    @POST
    @Path("/reversal")
    @RolesAllowed("ccapex")
    @Operation(
            summary = "Take a merge back; 201 the first time, 200 when it was taken back before",
            description = "What came before the merge is as it was; what came after stays with the surviving household")
    public Uni<RestResponse<MergeView>> reverse(@PathParam("id") UUID id, ReversalRequest request) {
        return reverse.handle(new ReverseMerge.Command(scopes.current(), id, request.reason()))
                .map(MergeView::answer);
    }
}
