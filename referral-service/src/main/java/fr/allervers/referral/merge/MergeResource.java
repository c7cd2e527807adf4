package fr.allervers.referral.merge;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.merge.MergeHouseholds.Merged;
import fr.allervers.referral.merge.MergeRequests.MergeRequest;
import fr.allervers.referral.merge.MergeRequests.ReversalRequest;
import fr.allervers.referral.merge.MergeViews.MatchingView;
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

/** Merges over HTTP, and why a referral was recognised. */
@Path("/api/v1")
@Tag(name = "households")
public class MergeResource {

    private final MergeHouseholds merge;
    private final ReverseMerge reverse;
    private final ReadMerges read;
    private final ReadMatching matching;
    private final Scopes scopes;

    public MergeResource(
            MergeHouseholds merge, ReverseMerge reverse, ReadMerges read, ReadMatching matching, Scopes scopes) {
        this.merge = merge;
        this.reverse = reverse;
        this.read = read;
        this.matching = matching;
        this.scopes = scopes;
    }

    @POST
    @Path("/households/{id}/merges")
    @RolesAllowed("ccapex")
    @Operation(summary = "Merge two households; 201 the first time, 200 when the same is sent again")
    public Uni<RestResponse<MergeView>> add(@PathParam("id") UUID id, MergeRequest request) {
        return merge.handle(request.toCommand(scopes.current(), id)).map(MergeResource::answer);
    }

    @GET
    @Path("/household-merges/{id}")
    @RolesAllowed("ccapex")
    @Operation(summary = "One merge: who stays, who is absorbed, what became of the cases")
    public Uni<MergeView> get(@PathParam("id") UUID id) {
        return read.one(scopes.current(), id).map(MergeView::of);
    }

    @POST
    @Path("/household-merges/{id}/reversal")
    @RolesAllowed("ccapex")
    @Operation(
            summary = "Take a merge back; 201 the first time, 200 when it was taken back before",
            description = "What came before the merge is as it was; what came after stays with the surviving household")
    public Uni<RestResponse<MergeView>> reverse(@PathParam("id") UUID id, ReversalRequest request) {
        return reverse.handle(new ReverseMerge.Command(scopes.current(), id, request.reason()))
                .map(MergeResource::answer);
    }

    private static RestResponse<MergeView> answer(Merged merged) {
        return RestResponse.status(
                merged.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK, MergeView.of(merged.merge()));
    }

    @GET
    @Path("/referrals/{id}/matching")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(summary = "Why this referral was recognised as one of a known household, and which pairs wait")
    public Uni<MatchingView> matching(@PathParam("id") UUID id) {
        return matching.handle(scopes.current(), id).map(MatchingView::of);
    }
}
