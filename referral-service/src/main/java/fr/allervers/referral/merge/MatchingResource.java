package fr.allervers.referral.merge;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.merge.MergeViews.MatchingView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a referral was recognised, over HTTP. */
@Path("/api/v1/referrals/{id}/matching")
@Tag(name = "households")
public class MatchingResource {

    private final ReadMatching matching;
    private final Scopes scopes;

    public MatchingResource(ReadMatching matching, Scopes scopes) {
        this.matching = matching;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({"partner", "ccapex"})
    @Operation(summary = "Why this referral was recognised as one of a known household, and which pairs wait")
    public Uni<MatchingView> get(@PathParam("id") UUID id) {
        return matching.handle(scopes.current(), id).map(MatchingView::of);
    }
}
